//! Texts to phones. A demonstration keeps them where anyone can read them; elsewhere they are
//! handed to the organisation's gateway, which this reference backend does not have.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use contract::values::{Email, Mobile};
use contract::{BilingualText, OutboxMessage, ProblemCode, Timestamp};
use serde::Deserialize;

use crate::database::Writing;
use crate::http::json::respond;
use crate::http::refusal::Refusal;
use crate::secrets::random_id;
use crate::state::{Backend, State};

/// The most texts answered at once.
const MOST: i64 = 50;

/// Keeps texts of the same second in order.
static SEQUENCE: AtomicI64 = AtomicI64::new(0);

/// The demonstration's route.
pub fn routes() -> Router<State> {
    Router::new().route("/dev/outbox", get(read))
}

/// The number of no phone: where a text must cost the same time although there is nobody to send it
/// to.
pub const NOBODY: &str = "";

/// What a code is for, which its text says: whoever gets one unasked can tell what is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// Signing in.
    SignIn,
    /// Confirming a change in a session that has begun.
    StepUp,
    /// Showing that a new number or address is one's own.
    Contact,
    /// Opening an account.
    Registration,
    /// Getting back into an account.
    Recovery,
}

/// What somebody is told by text without a code: what was done with their account, or tried
/// (OWASP ASVS v5.0.0-6.3.5, 6.3.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Their account was opened.
    AccountOpened,
    /// Somebody wants to open an account for them, who have one.
    AccountExists,
    /// Somebody wants to open an account for them with another mobile number.
    OtherMobile,
    /// Somebody wants to get back into an account that they do not have.
    NoAccount,
    /// Their password was changed.
    PasswordChanged,
    /// The mobile number of their account was changed; told to the old one and to the new one.
    MobileChanged,
    /// The number of their account was changed by themselves, signed in; the last digits of the new one.
    NewMobile(String),
    /// The e-mail address of their account was changed.
    NewEmail,
    /// Their user name, at their own wish.
    UserName(String),
    /// They wish to know their user name, and their account has none.
    NoUserName,
}

impl Notice {
    /// In Arabic and in English.
    fn texts(&self) -> (String, String) {
        let (arabic, english) = match self {
            Notice::AccountOpened => (
                "أُنشئ حسابك في بوابة التأمينات. إن لم تكن أنت من أنشأه فاتصل بنا على 8001243344.",
                "Your portal account was opened. If it was not you, call us on 8001243344.",
            ),
            Notice::AccountExists => (
                "طُلب إنشاء حساب برقم هويتك، ولك حساب لدينا. سجّل الدخول به، أو استعد كلمة المرور من صفحة الدخول. إن لم يكن الطلب منك فلا يلزمك شيء.",
                "Someone asked to open an account with your ID number, and you have one already. Sign in with it, or recover your password from the sign-in page. If it was not you, you need not do anything.",
            ),
            Notice::OtherMobile => (
                "طُلب إنشاء حساب برقم هويتك بجوال غير هذا، فلم نرسل رمزًا. إن كنت أنت فسجّل بهذا الرقم، أو عبر نفاذ إن تغيّر رقمك. إن لم يكن الطلب منك فلا يلزمك شيء.",
                "Someone asked to open an account with your ID number and another mobile number, so we sent no code. If it was you, register with this number, or through Nafath if your number has changed. If it was not you, you need not do anything.",
            ),
            Notice::NoAccount => (
                "طُلب استرداد حساب برقم هويتك، وليس لك حساب لدينا بعد. إن كنت أنت فسجّل حسابًا جديدًا من صفحة الدخول.",
                "Someone asked to recover an account with your ID number, and you have none yet. If it was you, register from the sign-in page.",
            ),
            Notice::PasswordChanged => (
                "تغيّرت كلمة مرور حسابك وسُجّل خروجك من الأجهزة الأخرى. إن لم تكن أنت فاتصل بنا فورًا على 8001243344.",
                "Your password was changed and other devices were signed out. If it was not you, call us at once on 8001243344.",
            ),
            Notice::MobileChanged => (
                "تغيّر رقم جوال حسابك وسُجّل خروجك من كل الأجهزة. إن لم تكن أنت فاتصل بنا فورًا على 8001243344.",
                "The mobile number of your account was changed and all devices were signed out. If it was not you, call us at once on 8001243344.",
            ),
            Notice::NewMobile(tail) => {
                return (
                    format!(
                        "تغيّر رقم جوال حسابك إلى رقم ينتهي بـ {tail}. إن لم تكن أنت فاتصل بنا فورًا على 8001243344."
                    ),
                    format!(
                        "The mobile number of your account was changed to one that ends in {tail}. If it was not you, call us at once on 8001243344."
                    ),
                );
            }
            Notice::NewEmail => (
                "تغيّر البريد الإلكتروني في حسابك. إن لم تكن أنت فاتصل بنا فورًا على 8001243344.",
                "The e-mail address of your account was changed. If it was not you, call us at once on 8001243344.",
            ),
            Notice::UserName(name) => {
                return (
                    format!("اسم المستخدم في حسابك: {name}\nلن نطلب منك كلمة المرور أبدًا."),
                    format!("Your username: {name}\nWe will never ask for your password."),
                );
            }
            Notice::NoUserName => (
                "ليس لحسابك اسم مستخدم. سجّل الدخول برقم هويتك وكلمة المرور.",
                "Your account has no username. Sign in with your ID number and password.",
            ),
        };
        (arabic.to_owned(), english.to_owned())
    }
}

/// Sends a verification code. The last line binds it to this host, so that a browser offers to
/// fill it in here and nowhere else.
pub async fn send_code(
    backend: &Backend,
    transaction: &mut Writing,
    mobile: &str,
    code: &str,
    occasion: Occasion,
) -> Result<(), Refusal> {
    let binding = format!("@127.0.0.1 #{code}");
    let (arabic, english) = match occasion {
        Occasion::SignIn => ("رمز التحقق للدخول إلى حسابك", "Your sign-in code is"),
        Occasion::StepUp => (
            "رمز التحقق لتأكيد تغيير في حسابك",
            "Your code to confirm a change to your account is",
        ),
        Occasion::Contact => (
            "رمز إثبات أن هذا الرقم أو البريد لك",
            "Your code to show that this number or address is yours is",
        ),
        Occasion::Registration => (
            "رمز التحقق لإنشاء حسابك",
            "Your code to open your account is",
        ),
        Occasion::Recovery => (
            "رمز التحقق لاستعادة حسابك",
            "Your code to recover your account is",
        ),
    };
    let arabic = format!("{arabic}: {code}\nلا تعطه أحدًا، ولن نطلبه منك.\n{binding}");
    let english =
        format!("{english} {code}\nGive it to nobody. We will never ask you for it.\n{binding}");
    keep(backend, transaction, mobile, (arabic, english), Some(code)).await
}

/// Tells somebody something that carries no code.
pub async fn send_notice(
    backend: &Backend,
    transaction: &mut Writing,
    mobile: &str,
    notice: &Notice,
) -> Result<(), Refusal> {
    if !backend.settings.demo {
        tracing::warn!("no gateway for texts: a notice was not delivered");
        return Ok(());
    }
    keep(backend, transaction, mobile, notice.texts(), None).await
}

async fn keep(
    backend: &Backend,
    transaction: &mut Writing,
    mobile: &str,
    (arabic, english): (String, String),
    code: Option<&str>,
) -> Result<(), Refusal> {
    let now = backend.clock.now();
    let sequence =
        now.saturating_mul(1_000_000) + SEQUENCE.fetch_add(1, Ordering::SeqCst) % 1_000_000;
    sqlx::query(
        "INSERT INTO outbox (id, mobile, text_ar, text_en, code, sent_at, sequence) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(random_id())
    .bind(mobile)
    .bind(arabic)
    .bind(english)
    .bind(code)
    .bind(now)
    .bind(sequence)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

#[derive(Deserialize)]
struct Asked {
    mobile: Option<String>,
    email: Option<String>,
}

/// The texts sent to a number, or the e-mails sent to an address, newest first.
async fn read(
    Shared(state): Shared<State>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let address = match &asked.email {
        Some(email) => Email::parse(email)
            .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/email", &fault))?
            .as_str()
            .to_owned(),
        None => asked_mobile(asked.mobile.as_deref().unwrap_or_default())?,
    };
    let rows: Vec<(String, String, String, Option<String>, i64)> = sqlx::query_as(
        "SELECT mobile, text_ar, text_en, code, sent_at FROM outbox WHERE mobile = $1 ORDER BY sequence DESC LIMIT $2",
    )
    .bind(&address)
    .bind(MOST)
    .fetch_all(&state.database.pool)
    .await?;
    let messages: Vec<OutboxMessage> = rows
        .into_iter()
        .map(|(mobile, ar, en, code, sent_at)| OutboxMessage {
            mobile,
            text: BilingualText { ar, en },
            code,
            sent_at: Timestamp::from_unix_seconds(sent_at),
        })
        .collect();
    Ok(respond(&messages))
}

/// The number asked about. A plus sign in a query reads as a space.
fn asked_mobile(typed: &str) -> Result<String, Refusal> {
    let typed = match typed.strip_prefix(' ') {
        Some(rest) => format!("+{}", rest.trim_start()),
        None => typed.to_owned(),
    };
    let mobile = Mobile::parse(&typed)
        .map_err(|fault| Refusal::new(ProblemCode::RequestInvalid).field("/mobile", &fault))?;
    Ok(mobile.as_str().to_owned())
}
