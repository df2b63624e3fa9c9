//! What the texts say, in the language in which their person wants to be written to. Arabic is the
//! original; whoever has chosen nothing is written to in Arabic.

use contract::{NoticeTopic, WrittenLanguage};

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
/// (OWASP ASVS v5.0.0-6.3.5, 6.3.7), and what has happened that they wish to hear of.
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
    /// The month's pension was sent; the last digits of the bank account.
    PensionSent(String),
}

impl Notice {
    /// Which of a person's choices it goes by.
    pub fn topic(&self) -> NoticeTopic {
        match self {
            Notice::PensionSent(_) => NoticeTopic::Payments,
            _ => NoticeTopic::Security,
        }
    }

    /// What it says.
    pub fn text(&self, language: &WrittenLanguage) -> String {
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
                "طُلبت استعادة حساب برقم هويتك، وليس لك حساب لدينا بعد. إن كنت أنت فسجّل حسابًا جديدًا من صفحة الدخول. إن لم يكن الطلب منك فلا يلزمك شيء.",
                "Someone asked to recover an account with your ID number, and you have none yet. If it was you, register from the sign-in page. If it was not you, you need not do anything.",
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
                return chosen(
                    language,
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
                return chosen(
                    language,
                    format!("اسم المستخدم في حسابك: {name}\nلن نطلب منك كلمة المرور أبدًا."),
                    format!("Your username: {name}\nWe will never ask for your password."),
                );
            }
            Notice::NoUserName => (
                "ليس لحسابك اسم مستخدم. سجّل الدخول برقم هويتك وكلمة المرور.",
                "Your account has no username. Sign in with your ID number and password.",
            ),
            Notice::PensionSent(tail) => {
                return chosen(
                    language,
                    format!(
                        "أرسلنا اليوم معاشك الشهري إلى حسابك البنكي المنتهي بـ {tail}. تفاصيله في صفحتك في بوابة التأمينات."
                    ),
                    format!(
                        "We sent your monthly pension today to your bank account that ends in {tail}. The details are on your page in the portal."
                    ),
                );
            }
        };
        chosen(language, arabic.to_owned(), english.to_owned())
    }
}

/// The text around a code. The last line binds it to this host, so that a browser offers to fill it
/// in here and nowhere else.
pub(super) fn of_code(occasion: Occasion, code: &str, language: &WrittenLanguage) -> String {
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
    chosen(
        language,
        format!("{arabic}: {code}\nلا تعطه أحدًا، ولن نطلبه منك.\n@127.0.0.1 #{code}"),
        format!(
            "{english} {code}\nGive it to nobody. We will never ask you for it.\n@127.0.0.1 #{code}"
        ),
    )
}

fn chosen(language: &WrittenLanguage, arabic: String, english: String) -> String {
    match language {
        WrittenLanguage::English => english,
        _ => arabic,
    }
}
