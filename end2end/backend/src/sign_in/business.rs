//! Employers: what they supervise, user name, identity number, password, and a visual code, or in its
//! place a code by text, so that nobody has to read a picture (WCAG 2.2, 1.1.1 and 3.3.8).

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::{NationalId, UserName, VisualCode, check_sign_in_password};
use contract::{BusinessSignIn, ProblemCode, Role, Sensitive, SignInOutcome, Supervision};

use super::throttle::Subject;
use super::{Before, Door, attempts, codes, let_in, password, throttle};
use crate::database::Writing;
use crate::http::asker::Asker;
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::JsonBody;
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::session::roles;
use crate::state::State;
use crate::visual_code;

/// What was sent, once each field has its form.
struct Sent {
    supervision: Supervision,
    user_name: UserName,
    identity_number: NationalId,
    password: Sensitive,
    /// The code's name and the answer; none asks for a code by text.
    visual_code: Option<(String, VisualCode)>,
}

/// Employers: all that the door asks for, in one step. The visual code is looked at first, so that
/// a password is compared only for those who answered it; either way it is used up, and the answer
/// brings the next one. Without one the right password leads to a code by text.
#[utoipa::path(post, path = "/api/v1/sign-in/business", tag = "sign-in", request_body = BusinessSignIn)]
pub async fn business(
    Shared(state): Shared<State>,
    asker: Asker,
    headers: HeaderMap,
    body: JsonBody<BusinessSignIn>,
) -> Result<Response, Refusal> {
    let sent = valid(body.value)?;
    let once = Once::of(&state, &headers, "sign-in-business", "anyone", &body.bytes)?;
    let browser = Cookie::VisualCode
        .of_request(&state.secrets, &headers)
        .unwrap_or_default();
    let before = Before::of_request(&state, &headers);
    let place = state.doors.enter(asker).await?;
    once.run(&state, move |state| async move {
        if let Some((id, answer)) = &sent.visual_code {
            let mut transaction = state.database.write().await?;
            if !visual_code::take(&state, &mut transaction, &browser, id, answer).await? {
                let refusal = Refusal::new(ProblemCode::SignInVisualCode);
                return with_next_code(&state, transaction, &browser, refusal).await;
            }
            transaction.commit().await?;
        }
        let subject = Subject::of(&state, &sent.identity_number);
        let account = attempts::account_of(&state, &sent.identity_number)
            .await?
            .filter(|account| account.user_name.as_deref() == Some(sent.user_name.as_str()));
        let door = Door {
            role: Role::Business,
            before: &before,
            place: &place,
        };
        let (transaction, outcome) =
            password::compare(&state, &subject, account, sent.password.expose(), &door).await?;
        let refusal = match outcome {
            Ok(account) => {
                return enter(&state, transaction, account, &sent, &subject, before).await;
            }
            Err(refusal) => refusal,
        };
        let refusal = match refusal.0.code {
            ProblemCode::SignInWrongPair => Refusal::new(ProblemCode::SignInWrongTriple)
                .attempts_left(refusal.0.attempts_left.unwrap_or_default()),
            _ => refusal,
        };
        if sent.visual_code.is_some() {
            return with_next_code(&state, transaction, &browser, refusal).await;
        }
        Ok((transaction, Reply::problem(refusal)))
    })
    .await
}

/// Lets an account in, or sends the code that stands in the visual one's place.
async fn enter(
    state: &State,
    mut transaction: Writing,
    account: attempts::Account,
    sent: &Sent,
    subject: &Subject,
    before: Before,
) -> Result<(Writing, Reply), Refusal> {
    let acting = roles::as_employer(state, account.person, Some(&sent.supervision)).await?;
    let Some(acting) = acting else {
        before
            .note(
                state,
                &mut transaction,
                subject,
                Role::Business,
                SignInOutcome::Refused,
            )
            .await?;
        let refusal = Refusal::new(ProblemCode::SignInNoRole);
        return Ok((transaction, Reply::problem(refusal)));
    };
    if sent.visual_code.is_some() {
        let reply = let_in(
            state,
            &mut transaction,
            account.person,
            acting,
            None,
            before,
        )
        .await?;
        return Ok((transaction, reply));
    }
    if let Some(refusal) = throttle::too_many_wrong_codes(state, &mut transaction, subject).await? {
        return Ok((transaction, Reply::problem(refusal)));
    }
    if let Some(wait) = codes::wait_for_allowance(state, &mut transaction, account.person).await? {
        let refusal = Refusal::new(ProblemCode::SignInResendTooMany).retry_after(wait);
        return Ok((transaction, Reply::problem(refusal)));
    }
    if let Some(earlier) = before.attempt {
        attempts::end(&mut transaction, &earlier).await?;
    }
    let supervision = Some(sent.supervision.clone());
    let (attempt, nonce) = attempts::begin(state, &mut transaction, &account, supervision).await?;
    let reply = Reply::json(&attempt.state(state, &mut transaction).await?);
    Ok((transaction, reply.issue(Cookie::SignIn, &nonce)))
}

/// A refusal that brings the next visual code, in a browser that has been given one before.
async fn with_next_code(
    state: &State,
    mut transaction: Writing,
    browser: &str,
    mut refusal: Refusal,
) -> Result<(Writing, Reply), Refusal> {
    if !browser.is_empty() {
        let next = visual_code::begin(state, &mut transaction, browser).await?;
        refusal.0.visual_code = Some(next);
    }
    Ok((transaction, Reply::problem(refusal)))
}

/// Refuses what cannot be right, field by field, before the visual code is used up.
fn valid(sent: BusinessSignIn) -> Result<Sent, Refusal> {
    let mut invalid = Refusal::new(ProblemCode::RequestInvalid);
    if matches!(sent.supervision, Supervision::Other(_)) {
        invalid = invalid.named_field("/supervision", "supervision.unknown");
    }
    let user_name = UserName::parse(sent.user_name.expose());
    if let Err(fault) = &user_name {
        invalid = invalid.field("/user_name", fault);
    }
    let identity_number = NationalId::parse(sent.identity_number.expose());
    if let Err(fault) = &identity_number {
        invalid = invalid.field("/identity_number", fault);
    }
    if let Err(fault) = check_sign_in_password(sent.password.expose()) {
        invalid = invalid.field("/password", &fault);
    }
    let visual_code = sent
        .visual_code
        .map(|answer| VisualCode::parse(answer.code.expose()).map(|code| (answer.id, code)))
        .transpose();
    if let Err(fault) = &visual_code {
        invalid = invalid.field("/visual_code/code", fault);
    }
    match (user_name, identity_number, visual_code) {
        (Ok(user_name), Ok(identity_number), Ok(visual_code)) if invalid.0.errors.is_empty() => {
            Ok(Sent {
                supervision: sent.supervision,
                user_name,
                identity_number,
                password: sent.password,
                visual_code,
            })
        }
        _ => Err(invalid),
    }
}
