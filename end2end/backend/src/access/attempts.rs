//! A way under way, step by step in the database.

use contract::values::{Mobile, NationalId};
use contract::{
    AccessEnd, AccessFlow, AccessState, ActingFor, BilingualText, ProblemCode, Supervision,
};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::credentials;
use crate::database::Writing;
use crate::http::cookies::Cookie;
use crate::http::refusal::Refusal;
use crate::secrets::random_id;
use crate::sign_in::CODE_LENGTH;
use crate::state::Backend;

/// What is asked next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The Nafath app waits for the person.
    Nafath,
    /// The mobile number.
    Mobile,
    /// The code that was sent to it.
    Code,
    /// The end of a pensioner's IBAN.
    Pension,
    /// A supervisor's establishment.
    Establishment,
    /// A supervisor's user name.
    UserName,
    /// The password.
    Password,
    /// A look at everything, and the consents.
    Check,
    /// Nothing: it is done.
    Done,
    /// Nothing: it leads nowhere, and the person knows why.
    Ended,
}

const STEPS: &[(Step, &str)] = &[
    (Step::Nafath, "nafath"),
    (Step::Mobile, "mobile"),
    (Step::Code, "code"),
    (Step::Pension, "pension"),
    (Step::Establishment, "establishment"),
    (Step::UserName, "user_name"),
    (Step::Password, "password"),
    (Step::Check, "check"),
    (Step::Done, "done"),
    (Step::Ended, "ended"),
];

impl Step {
    fn name(self) -> &'static str {
        STEPS
            .iter()
            .find(|(step, _)| *step == self)
            .map_or("ended", |(_, name)| name)
    }

    fn of_name(name: &str) -> Step {
        STEPS
            .iter()
            .find(|(_, known)| *known == name)
            .map_or(Step::Ended, |(step, _)| *step)
    }
}

/// A way under way.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    pub(super) stored: String,
    pub(super) flow: AccessFlow,
    pub(super) step: Step,
    /// Whom the details fit. Until `proven_at` nothing that is answered may depend on it.
    pub(super) person: Option<i64>,
    pub(super) proven_at: Option<i64>,
    pub(super) mobile: Option<String>,
    pub(super) code_hash: String,
    pub(super) code_sent_at: i64,
    pub(super) codes_sent: u32,
    pub(super) wrong_tries: u32,
    pub(super) establishment: Option<i64>,
    pub(super) supervision: Option<Supervision>,
    pub(super) user_name: Option<String>,
    pub(super) password_hash: Option<String>,
    pub(super) reason: Option<AccessEnd>,
    touched_at: i64,
}

impl Attempt {
    /// A new one, with the nonce of its cookie.
    pub(super) fn new(
        backend: &Backend,
        flow: AccessFlow,
        step: Step,
        person: Option<i64>,
    ) -> (Attempt, String) {
        let nonce = random_id();
        let token = Cookie::Access.token(&backend.secrets, &nonce);
        let attempt = Attempt {
            stored: Cookie::Access.stored(&backend.secrets, &token),
            flow,
            step,
            person,
            proven_at: None,
            mobile: None,
            code_hash: String::new(),
            code_sent_at: 0,
            codes_sent: 0,
            wrong_tries: 0,
            establishment: None,
            supervision: None,
            user_name: None,
            password_hash: None,
            reason: None,
            touched_at: backend.clock.now(),
        };
        (attempt, nonce)
    }

    /// Whether the person has proven who they are.
    pub(super) fn is_proven(&self) -> bool {
        self.proven_at.is_some()
    }

    /// Whether it opens an account.
    pub(super) fn is_registration(&self) -> bool {
        is_registration(&self.flow)
    }

    /// The person, where they have proven who they are.
    pub(super) fn proven_person(&self) -> Result<i64, Refusal> {
        match (self.proven_at, self.person) {
            (Some(_), Some(person)) => Ok(person),
            _ => Err(ProblemCode::AccessStep.into()),
        }
    }

    /// Goes on to a step, where tries are counted anew.
    pub(super) fn go_to(&mut self, step: Step) {
        self.step = step;
        self.wrong_tries = 0;
    }

    /// Ends the way, for a reason the person may know.
    pub(super) fn end_for(&mut self, reason: AccessEnd) {
        self.step = Step::Ended;
        self.reason = Some(reason);
    }

    fn has_run_out(&self, backend: &Backend) -> bool {
        let now = backend.clock.now();
        let settings = &backend.settings;
        let is_stale = now >= self.touched_at + settings.access_life;
        // A proof opens the way to another password for a short while only (v5.0.0-6.4.1).
        let proof_is_stale = !self.is_registration()
            && self.step == Step::Password
            && self
                .proven_at
                .is_some_and(|proven_at| now >= proven_at + settings.recovery_proof_life);
        is_stale || proof_is_stale
    }

    /// Keeps what has changed.
    pub(super) async fn save(
        &mut self,
        backend: &Backend,
        transaction: &mut Writing,
    ) -> Result<(), Refusal> {
        self.touched_at = backend.clock.now();
        sqlx::query(
            "INSERT INTO access_attempts (id, flow, step, person_id, proven_at, mobile, code_hash, code_sent_at, \
             codes_sent, wrong_tries, establishment_id, supervision, user_name, password_hash, end_reason, touched_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
             ON CONFLICT (id) DO UPDATE SET step = $3, person_id = $4, proven_at = $5, mobile = $6, code_hash = $7, \
             code_sent_at = $8, codes_sent = $9, wrong_tries = $10, establishment_id = $11, supervision = $12, \
             user_name = $13, password_hash = $14, end_reason = $15, touched_at = $16",
        )
        .bind(&self.stored)
        .bind(self.flow.as_str())
        .bind(self.step.name())
        .bind(self.person)
        .bind(self.proven_at)
        .bind(&self.mobile)
        .bind(&self.code_hash)
        .bind(self.code_sent_at)
        .bind(i64::from(self.codes_sent))
        .bind(i64::from(self.wrong_tries))
        .bind(self.establishment)
        .bind(self.supervision.as_ref().map(Supervision::as_str))
        .bind(&self.user_name)
        .bind(&self.password_hash)
        .bind(self.reason.as_ref().map(AccessEnd::as_str))
        .bind(self.touched_at)
        .execute(&mut **transaction)
        .await?;
        Ok(())
    }

    /// Seconds until a new code may be asked for.
    pub(super) fn seconds_until_resend(&self, backend: &Backend) -> i64 {
        (self.code_sent_at + backend.settings.resend_after - backend.clock.now()).max(0)
    }

    /// Whether the code's life is over.
    pub(super) fn code_has_expired(&self, backend: &Backend) -> bool {
        backend.clock.now() >= self.code_sent_at + backend.settings.code_life
    }

    /// The way as its own browser may see it.
    pub(super) async fn state(
        &self,
        backend: &Backend,
        connection: &mut AnyConnection,
    ) -> Result<AccessState, Refusal> {
        let flow = self.flow.clone();
        let settings = &backend.settings;
        let details_left = settings
            .access_wrong_details
            .saturating_sub(self.wrong_tries);
        Ok(match self.step {
            Step::Nafath => AccessState::Start,
            Step::Mobile => AccessState::Mobile { flow },
            Step::Code => {
                let seconds = |left: i64| u32::try_from(left.max(0)).unwrap_or(u32::MAX);
                AccessState::Code {
                    flow,
                    mobile_tail: self.mobile.as_deref().map(tail),
                    code_length: CODE_LENGTH,
                    expires_in_seconds: seconds(
                        self.code_sent_at + settings.code_life - backend.clock.now(),
                    ),
                    resend_in_seconds: seconds(self.seconds_until_resend(backend)),
                    resends_left: settings.sends_per_hour.saturating_sub(self.codes_sent),
                    attempts_left: settings.wrong_codes.saturating_sub(self.wrong_tries),
                }
            }
            Step::Pension => AccessState::Pension {
                flow,
                attempts_left: details_left,
            },
            Step::Establishment => AccessState::Establishment {
                flow,
                attempts_left: details_left,
            },
            Step::UserName => AccessState::UserName {
                flow,
                establishment: self
                    .acting_for(connection)
                    .await?
                    .ok_or(ProblemCode::AccessStep)?,
            },
            Step::Password => AccessState::Password { flow },
            Step::Check => {
                let known = credentials::known(connection, self.proven_person()?).await?;
                AccessState::Check {
                    flow,
                    name: known.full_name,
                    identity_number_masked: known.identity_number.masked(),
                    mobile_tail: tail(self.mobile.as_deref().unwrap_or_default()),
                    user_name: self.user_name.clone(),
                    supervision: self.supervision.clone(),
                    establishment: self.acting_for(connection).await?,
                }
            }
            Step::Done => AccessState::Done { flow },
            Step::Ended => AccessState::Ended {
                flow,
                reason: self.reason.clone().unwrap_or(AccessEnd::NoRecord),
            },
        })
    }

    async fn acting_for(
        &self,
        connection: &mut AnyConnection,
    ) -> Result<Option<ActingFor>, Refusal> {
        let row: Option<(String, String, String)> = sqlx::query_as(
            "SELECT registration_number, name_ar, name_en FROM establishments WHERE id = $1",
        )
        .bind(self.establishment.unwrap_or(-1))
        .fetch_optional(connection)
        .await?;
        Ok(row.map(|(registration_number, ar, en)| ActingFor {
            registration_number,
            name: BilingualText::new(ar, en),
        }))
    }
}

/// Whether a way opens an account.
pub(super) fn is_registration(flow: &AccessFlow) -> bool {
    matches!(
        flow,
        AccessFlow::Individual | AccessFlow::Retiree | AccessFlow::Establishment
    )
}

fn tail(mobile: &str) -> String {
    Mobile::parse(mobile)
        .map(|mobile| mobile.tail().to_owned())
        .unwrap_or_default()
}

/// Finds a way that has not run out of time.
pub(super) async fn find(
    backend: &Backend,
    connection: &mut AnyConnection,
    stored: &str,
) -> Result<Option<Attempt>, Refusal> {
    let row = sqlx::query(
        "SELECT flow, step, person_id, proven_at, mobile, code_hash, code_sent_at, codes_sent, wrong_tries, \
         establishment_id, supervision, user_name, password_hash, end_reason, touched_at \
         FROM access_attempts WHERE id = $1",
    )
    .bind(stored)
    .fetch_optional(connection)
    .await?;
    let attempt = row.map(|row| read(stored, &row)).transpose()?;
    Ok(attempt.filter(|attempt| !attempt.has_run_out(backend)))
}

fn read(stored: &str, row: &AnyRow) -> Result<Attempt, sqlx::Error> {
    let text = |column: &str| row.try_get::<String, _>(column);
    let maybe = |column: &str| row.try_get::<Option<String>, _>(column);
    let count = |column: &str| {
        let number = row.try_get::<i64, _>(column)?;
        Ok::<u32, sqlx::Error>(u32::try_from(number).unwrap_or(u32::MAX))
    };
    Ok(Attempt {
        stored: stored.to_owned(),
        flow: AccessFlow::from(text("flow")?.as_str()),
        step: Step::of_name(&text("step")?),
        person: row.try_get("person_id")?,
        proven_at: row.try_get("proven_at")?,
        mobile: maybe("mobile")?,
        code_hash: text("code_hash")?,
        code_sent_at: row.try_get("code_sent_at")?,
        codes_sent: count("codes_sent")?,
        wrong_tries: count("wrong_tries")?,
        establishment: row.try_get("establishment_id")?,
        supervision: maybe("supervision")?.as_deref().map(Supervision::from),
        user_name: maybe("user_name")?,
        password_hash: maybe("password_hash")?,
        reason: maybe("end_reason")?.as_deref().map(AccessEnd::from),
        touched_at: row.try_get("touched_at")?,
    })
}

/// Finds the way of a request that is at a step. No step can be skipped, and none answered twice
/// (OWASP ASVS v5.0.0-2.3.1).
pub(super) async fn at(
    backend: &Backend,
    connection: &mut AnyConnection,
    stored: &str,
    steps: &[Step],
) -> Result<Attempt, Refusal> {
    let attempt = find(backend, connection, stored)
        .await?
        .ok_or(ProblemCode::AccessNone)?;
    if steps.contains(&attempt.step) {
        Ok(attempt)
    } else {
        Err(ProblemCode::AccessStep.into())
    }
}

/// The same, and keeps other requests from changing it until the transaction ends.
pub(super) async fn hold(
    backend: &Backend,
    transaction: &mut Writing,
    stored: &str,
    steps: &[Step],
) -> Result<Attempt, Refusal> {
    sqlx::query("UPDATE access_attempts SET touched_at = touched_at WHERE id = $1")
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    at(backend, transaction, stored, steps).await
}

/// Ends a way; its cookie is worth nothing from then on.
pub(super) async fn end(transaction: &mut Writing, stored: &str) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM access_attempts WHERE id = $1")
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Ends what is under way in a person's name beside one way, so that a proof given earlier opens
/// nothing any more.
pub(super) async fn end_others(
    transaction: &mut Writing,
    person: i64,
    stored: &str,
) -> Result<(), Refusal> {
    sqlx::query("DELETE FROM access_attempts WHERE person_id = $1 AND id <> $2")
        .bind(person)
        .bind(stored)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// The living person with an identity number, and with a day of birth where one was given.
pub(super) async fn person_of(
    connection: &mut AnyConnection,
    identity_number: &NationalId,
    birth_date: Option<&str>,
) -> Result<Option<i64>, Refusal> {
    let row: Option<(i64, String)> = sqlx::query_as(
        "SELECT id, birth_date FROM people WHERE identity_number = $1 AND died_on IS NULL",
    )
    .bind(identity_number.as_str())
    .fetch_optional(connection)
    .await?;
    Ok(row
        .filter(|(_, born)| birth_date.is_none_or(|given| given == born))
        .map(|(person, _)| person))
}

/// Whether a person has an account.
pub(super) async fn has_account(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<bool, Refusal> {
    let (accounts,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM accounts WHERE person_id = $1")
        .bind(person)
        .fetch_one(connection)
        .await?;
    Ok(accounts > 0)
}
