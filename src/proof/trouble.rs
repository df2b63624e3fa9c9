//! What went wrong with a proof, as the dialog before sensitive changes and the forms of new contact
//! data and of a new password say it.

use leptos::prelude::*;

use crate::api::ApiError;
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::alert::{Alert, AlertKind, AlertVoice};

/// What went wrong last: its sentence, how many tries are left, the server's reference.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trouble {
    /// The key of its sentence.
    pub key: String,
    /// How many tries are left.
    pub attempts_left: Option<u32>,
    /// The name under which the server keeps it.
    pub reference: Option<String>,
}

impl Trouble {
    /// What to say of an error.
    pub fn of(error: &ApiError) -> Trouble {
        let attempts_left = match error {
            ApiError::Problem(problem) => problem.attempts_left,
            _ => None,
        };
        Trouble {
            key: error.text_key(),
            attempts_left,
            reference: error.reference().map(str::to_owned),
        }
    }
}

/// Says at once what went wrong (WCAG 4.1.3).
#[component]
pub fn TroubleView(
    /// What.
    trouble: Trouble,
    /// The key of the sentence that counts the tries left; those of a code where nothing else is said.
    #[prop(default = "step-up-attempts-left")]
    attempts: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let Trouble {
        key,
        attempts_left,
        reference,
    } = trouble;
    view! {
        <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
            <p>{move || i18n.text(&key)}</p>
            {attempts_left.map(|left| view! {
                <p>{move || i18n.text_with(attempts, &[("n", left.into())])}</p>
            })}
            {reference.map(|reference| view! {
                <p class="g-muted g-small">{t!(i18n, "ui-error-reference", reference = reference.clone())}</p>
            })}
        </Alert>
    }
}
