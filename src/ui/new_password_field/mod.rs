//! A password to be set, with its rules told while it is typed.
//!
//! Native elements: the kit's password field and an `<ul>`. The rules stand there before anything is
//! typed (WCAG 3.3.2), each says by sign and by word whether it is fulfilled, and no rule is ever
//! red while somebody is still typing. What changes is said politely, once a pause in typing allows
//! it. One field, not two: the password can be shown, so nobody has to type it blindly twice.

pub mod examples;

use contract::values::{PasswordContext, PasswordRule, SHORTEST_PASSWORD};
use leptos::prelude::*;

use super::icon::{icon, shapes};
use super::live_region::use_announcer;
use super::password_field::PasswordField;
use crate::browser::timer::Pending;
use crate::i18n::use_i18n;
use crate::t;

/// Milliseconds without typing after which the rules are said.
const PAUSE: u64 = 900;

/// A field for a new password. Pasting, password managers, spaces and every script are welcome
/// (OWASP ASVS v5.0.0-6.2.5 to 6.2.7).
#[component]
pub fn NewPasswordField(
    /// The control's id, also its name in the form; the rules have the id `<id>-rules`.
    #[prop(into)]
    id: String,
    /// The name of the answer.
    #[prop(into)]
    label: Signal<String>,
    /// What the person typed; kept in memory only.
    value: RwSignal<String>,
    /// What is known of the person, as far as this page knows it.
    #[prop(into)]
    context: Signal<PasswordContext>,
    /// What is wrong with the answer, after it was submitted.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let met = Memo::new(move |_| {
        value.with(|text| {
            context.with(|context| PasswordRule::ALL.map(|rule| rule.is_met(text, context)))
        })
    });
    let missing = Memo::new(move |_| {
        SHORTEST_PASSWORD.saturating_sub(value.with(|text| text.chars().count()))
    });
    let summary = move || {
        if met.get().iter().all(|met| *met) {
            i18n.text("password-rules-met")
        } else if missing.get() > 0 {
            i18n.text_with("password-missing", &[("n", missing.get().into())])
        } else {
            i18n.text("password-rules-unmet")
        }
    };
    let pending = Pending::of_view();
    Effect::new(move |before: Option<()>| {
        let is_empty = value.with(String::is_empty);
        if before.is_some() && !is_empty {
            pending.put_off(PAUSE, move || announcer.polite(untrack(summary)));
        }
    });
    let field = match on_leave {
        Some(on_leave) => view! {
            <PasswordField
                id=id.clone()
                label
                value
                error
                hint=Signal::derive(t!(i18n, "password-new-hint"))
                autocomplete="new-password"
                on_leave
            />
        }
        .into_any(),
        None => view! {
            <PasswordField
                id=id.clone()
                label
                value
                error
                hint=Signal::derive(t!(i18n, "password-new-hint"))
                autocomplete="new-password"
            />
        }
        .into_any(),
    };
    let rules = PasswordRule::ALL
        .into_iter()
        .zip(0_usize..)
        .map(|(rule, place)| {
            let is_met = Memo::new(move |_| met.with(|met| met.get(place) == Some(&true)));
            view! { <Rule rule is_met missing /> }
        })
        .collect_view();
    view! {
        <div class="g-stack g-stack--tight">
            {field}
            <ul
                class="g-password-rules"
                id=format!("{id}-rules")
                aria-label=t!(i18n, "password-rules")
            >
                {rules}
            </ul>
        </div>
    }
}

/// One rule, and whether it is fulfilled.
#[component]
fn Rule(rule: PasswordRule, is_met: Memo<bool>, missing: Memo<usize>) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || {
        i18n.text(match rule {
            PasswordRule::Length => "password-rule-length",
            PasswordRule::NothingOfYours => "password-rule-nothing-of-yours",
            PasswordRule::Uncommon => "password-rule-uncommon",
        })
    };
    let left = move || {
        (rule == PasswordRule::Length && missing.get() > 0 && missing.get() < SHORTEST_PASSWORD)
            .then(|| i18n.text_with("password-missing", &[("n", missing.get().into())]))
    };
    view! {
        <li class="g-password-rules__rule" class=("g-password-rules__rule--met", move || is_met.get())>
            {move || if is_met.get() { icon(shapes::CHECK).into_any() } else { icon(shapes::INFO).into_any() }}
            <span>
                {words}
                <span class="g-visually-hidden">
                    ": "
                    {move || i18n.text(if is_met.get() { "password-rule-met" } else { "password-rule-open" })}
                </span>
                {move || left().map(|left| view! { <span class="g-password-rules__left">" " {left}</span> })}
            </span>
        </li>
    }
}
