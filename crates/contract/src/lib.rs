//! The REST contract: what crosses the wire between app and backend, and the values both validate.
//!
//! One crate is compiled into both ends, so a rule cannot differ between them (OWASP ASVS
//! v5.0.0-2.2.2). It knows nothing of browsers, HTTP clients, languages or today's date.
//!
//! **Invariant:** amounts are decimals that travel as strings, dates are ISO 8601 texts; no
//! floating-point number occurs.
//! **Invariant:** an unknown value of an open enumeration decodes to its `Other` variant, so an
//! older app survives a newer backend; a value of the wrong type is an error that names its path.
//! **Invariant:** `Debug` and `Display` of a value that identifies a person are masked.

#[macro_use]
mod wire_enum;
#[macro_use]
mod openapi;

mod access;
mod account;
mod business;
mod decode;
/// Names of the request and response headers of the contract.
pub mod headers;
mod nafath;
mod passkey;
mod payments;
mod person;
mod problem;
mod record;
mod sensitive;
mod session;
mod sign_in;
mod site;
mod spelling;
mod step_up;
mod text;
mod timestamp;
/// Values a person types, each with its rule and its exact faults.
pub mod values;

pub use access::{
    AccessEnd, AccessEstablishment, AccessFinish, AccessFlow, AccessMobile, AccessNafath,
    AccessPassword, AccessPension, AccessStart, AccessState, AccessUserName, ConsentPurpose,
    Newcomer, UserNameReminder,
};
pub use account::{
    ContactCode, ContactData, Device, NationalAddress, NewEmail, NewMobile, NoticeChoices,
    NoticePreferences, NoticeTopicChoice, OpenSession, OpenSessions, PasswordChange, SignInHistory,
    SignInTry,
};
pub use business::{
    AmountDue, Bill, BillStatus, Bills, BranchAmount, BusinessTask, BusinessTasks, Contributor,
    ContributorFlag, ContributorPage, ContributorSearch, Headcount, InsuranceBranch, KindCount,
};
pub use decode::{DecodeError, DecodeReason, decode};
pub use nafath::{NafathDecision, NafathPhone, NafathPush, NafathStart, NafathView};
pub use passkey::{
    NewPasskey, Passkey, PasskeyName, PasskeyOptions, PasskeyProof, PasskeySignIn, Passkeys,
};
pub use payments::{
    ComponentKind, Deduction, DeductionKind, FamilyKind, FamilyMember, FamilyRelation, NextPayment,
    PaymentParts, PaymentStatus, PensionComponent, PensionFamily, PensionKind, PensionLetter,
    PensionNextStep, PensionPayment, PensionPayments, PensionThing,
};
pub use person::{CoverageStatus, NextStep, NextThing, Profile, RegimeFacts};
pub use problem::{FieldError, Problem, ProblemCode};
pub use record::{
    ContributoryMonth, Employer, InsuranceRecord, Period, Periods, RefundedPeriod, SchemeTotal,
    WageMonth, Wages,
};
pub use sensitive::Sensitive;
pub use session::{
    ActingFor, EstablishmentChoice, Establishments, RoleChoice, SessionView, SignedInPerson,
    SupervisedEstablishment,
};
pub use sign_in::{
    BusinessSignIn, CodeAttempt, IndividualSignIn, RetireeSignIn, SignInState, VisualCodeAnswer,
    VisualCodeChallenge,
};
pub use site::{Config, Feedback, Health, Outage, OutboxMessage, ServiceStatus};
pub use spelling::fold_spelling;
pub use step_up::{StepUp, StepUpCode};
pub use text::BilingualText;
pub use timestamp::{Timestamp, TimestampError};
pub use values::{Fault, fluent_keys, normalise_digits};

pub use wire::{
    BrowserFamily, DeviceForm, Environment, EstablishmentStatus, FeedbackReason, NafathStatus,
    Nationality, NoticeTopic, PeriodStatus, Regime, Role, Scheme, ServiceArea, SessionEnd, Sex,
    SignInOutcome, SignInWay, StepUpMethod, Supervision, SystemFamily, WrittenLanguage,
};

/// The open enumerations of the contract.
mod wire {
    wire_enum! {
        /// Which law the person's pension follows, after the reform of 3 July 2024
        /// (decree M/273 of 1445H, clauses 2, 4, 5 and 10).
        Regime {
            /// Under the military pension law; untouched by the reform.
            Military = "military",
            /// Already a pensioner on 3 July 2024; nothing changes.
            OldPensioner = "old_pensioner",
            /// The old law with its old ages: 240 months or 50 Hijri years on 3 July 2024.
            OldExempt = "old_exempt",
            /// The old law with the ages and months of the reform.
            OldAmended = "old_amended",
            /// The law of 1445H in full: no uncompensated month before 3 July 2024.
            New = "new",
            /// A citizen of another GCC state: the pension follows the home state's law.
            HomeState = "home_state",
            /// Neither Saudi nor of a GCC state: occupational hazards only.
            HazardsOnly = "hazards_only",
        }
    }
    wire_enum! {
        /// The pension scheme a period was spent in.
        Scheme {
            /// Social insurance, compulsory cover of workers.
            Gosi = "gosi",
            /// Social insurance, voluntary cover; the contributor pays both shares.
            Voluntary = "voluntary",
            /// Civil pension law (M/41).
            Civil = "civil",
            /// Military pension law (M/24).
            Military = "military",
        }
    }
    wire_enum! {
        /// What became of a period.
        PeriodStatus {
            /// The person is in this employment today.
            Active = "active",
            /// Ended, and its months count.
            Ended = "ended",
            /// Paid out as a lump sum; its months count no longer until they are bought back.
            Refunded = "refunded",
            /// Registered, and waiting for the person or the organisation to confirm it.
            UnderReview = "under_review",
        }
    }
    wire_enum! {
        /// The sex the civil register holds; some benefits of the old law depend on it.
        Sex {
            /// Female.
            Female = "female",
            /// Male.
            Male = "male",
        }
    }
    wire_enum! {
        /// The nationality as far as the law asks for it.
        Nationality {
            /// Saudi: all branches.
            Saudi = "saudi",
            /// A citizen of another GCC state: the home state's scheme, collected here.
            Gcc = "gcc",
            /// Any other: occupational hazards only.
            NonSaudi = "non_saudi",
        }
    }
    wire_enum! {
        /// In which role the session acts.
        Role {
            /// A contributor looking after their own record.
            Individual = "individual",
            /// A pensioner or beneficiary.
            Retiree = "retiree",
            /// A supervisor of an organisation or an establishment.
            Business = "business",
        }
    }
    wire_enum! {
        /// A part of the service that can be out of order by itself.
        ServiceArea {
            /// All of it.
            Everything = "everything",
            /// Signing in by any door.
            SignIn = "sign_in",
            /// The codes sent to phones.
            Codes = "codes",
            /// The individuals' pages.
            Individual = "individual",
            /// The retirees' pages.
            Retiree = "retiree",
            /// The employers' pages.
            Business = "business",
        }
    }
    wire_enum! {
        /// What a supervisor looks after.
        Supervision {
            /// All establishments of an organisation.
            Organisation = "organisation",
            /// One establishment.
            Establishment = "establishment",
        }
    }
    wire_enum! {
        /// How an establishment stands with the organisation.
        EstablishmentStatus {
            /// Open, and nothing holds its services up.
            Active = "active",
            /// Services are held up until something is put right.
            Suspended = "suspended",
            /// Its activity has ended; its past can still be looked after.
            Closed = "closed",
        }
    }
    wire_enum! {
        /// What became of a request to the Nafath app.
        NafathStatus {
            /// This browser has started none, or has given it up.
            None = "none",
            /// The app waits for the person.
            Waiting = "waiting",
            /// The person chose the right number and approved.
            Approved = "approved",
            /// The person declined, or chose another number.
            Rejected = "rejected",
            /// Nobody answered in time.
            Expired = "expired",
            /// A later request for the same identity number took its place.
            Replaced = "replaced",
        }
    }
    wire_enum! {
        /// By what a person can prove once more who they are.
        StepUpMethod {
            /// One of the person's passkeys.
            Passkey = "passkey",
            /// A code by text message.
            Code = "code",
            /// The Nafath app.
            Nafath = "nafath",
        }
    }
    wire_enum! {
        /// Why a session ended that nobody signed out of in its own browser.
        SessionEnd {
            /// Nothing was done in it for a quarter of an hour.
            Idle = "idle",
            /// Its longest life of twelve hours was over.
            Limit = "limit",
            /// The person ended it from another of their devices.
            Revoked = "revoked",
            /// The account's password was changed.
            PasswordChanged = "password_changed",
        }
    }
    wire_enum! {
        /// By which way somebody signs in.
        SignInWay {
            /// A password, and what its door asks for beside it.
            Password = "password",
            /// The Nafath app.
            Nafath = "nafath",
            /// A passkey.
            Passkey = "passkey",
        }
    }
    wire_enum! {
        /// What became of a try to sign in.
        SignInOutcome {
            /// Signed in.
            SignedIn = "signed_in",
            /// The password was wrong.
            WrongPassword = "wrong_password",
            /// The password was wrong once too often: signing in by it pauses.
            Paused = "paused",
            /// The password was right and the code by text was wrong.
            WrongCode = "wrong_code",
            /// Declined in the Nafath app, or with another number than the one shown.
            Declined = "declined",
            /// Proven, and refused: the account may not sign in, or has no role behind that door.
            Refused = "refused",
        }
    }
    wire_enum! {
        /// A family of browsers.
        BrowserFamily {
            /// Chrome and Chromium.
            Chrome = "chrome",
            /// Safari.
            Safari = "safari",
            /// Firefox.
            Firefox = "firefox",
            /// Microsoft Edge.
            Edge = "edge",
            /// Samsung Internet.
            Samsung = "samsung",
            /// Opera.
            Opera = "opera",
            /// None of these, or it does not say.
            Unknown = "unknown",
        }
    }
    wire_enum! {
        /// A family of operating systems.
        SystemFamily {
            /// Android.
            Android = "android",
            /// iOS and iPadOS.
            Ios = "ios",
            /// Windows.
            Windows = "windows",
            /// macOS.
            Macos = "macos",
            /// Linux, ChromeOS among them.
            Linux = "linux",
            /// None of these, or it does not say.
            Unknown = "unknown",
        }
    }
    wire_enum! {
        /// How large a device is.
        DeviceForm {
            /// A phone.
            Phone = "phone",
            /// A tablet.
            Tablet = "tablet",
            /// A computer.
            Computer = "computer",
            /// It does not say.
            Unknown = "unknown",
        }
    }
    wire_enum! {
        /// A language that texts and e-mails are written in.
        WrittenLanguage {
            /// Arabic.
            Arabic = "ar",
            /// English.
            English = "en",
        }
    }
    wire_enum! {
        /// What a person can be told of.
        NoticeTopic {
            /// Signing in, and changes of how one signs in or is reached.
            Security = "security",
            /// What is paid to the person.
            Payments = "payments",
            /// Contributions and wages as employers report them.
            Contributions = "contributions",
            /// Steps of one's own requests.
            Requests = "requests",
            /// New services and awareness.
            News = "news",
        }
    }
    wire_enum! {
        /// Where the app runs; anything but `production` says so on every page.
        Environment {
            /// The live service.
            Production = "production",
            /// Acceptance tests by the organisation.
            Staging = "staging",
            /// A demonstration with synthetic people.
            Demo = "demo",
        }
    }
    wire_enum! {
        /// Why a page was or was not useful.
        FeedbackReason {
            /// Useful: the content is clear.
            ContentClear = "content_clear",
            /// Useful: the person found it quickly.
            FoundQuickly = "found_quickly",
            /// Useful: the steps are easy.
            StepsEasy = "steps_easy",
            /// Not useful: the content is unclear.
            ContentUnclear = "content_unclear",
            /// Not useful: the information is inaccurate.
            Inaccurate = "inaccurate",
            /// Not useful: what was looked for is not there.
            NotFound = "not_found",
            /// Another reason, of either kind.
            Another = "another",
        }
    }
}
