//! The first page of individuals, and the only one of retirees, as it looks.

use contract::Sensitive;
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;

use super::doors::Door;
use super::flow::credentials::{CredentialsEvent, CredentialsPage};
use super::flow::{IDENTITY_NUMBER, Message, PASSWORD};
use super::later;
use super::notices::Notices;
use super::other_ways::OtherWays;
use super::report_view::REPORT_PLACE;
use super::side_panel::{BackToDoors, SidePanel};
use crate::browser::{input, keyboard, pointer, timer};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::preferences::{TextScale, use_preferences};
use crate::routes::Page;
use crate::shell::in_turn::InTurn;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::identity_number_field::IdentityNumberField;
use crate::ui::page_heading::PageHeading;
use crate::ui::password_field::PasswordField;
use crate::ui::text_field::TextField;
use crate::ui::typing;

/// A real form, so that password managers recognise it (WCAG 3.3.8).
#[component]
pub(super) fn CredentialsForm(
    /// Whose door it is.
    door: Door,
    /// The state.
    page: RwSignal<CredentialsPage>,
    /// The identity number as typed.
    identity_number: RwSignal<String>,
    /// The password as typed.
    password: RwSignal<String>,
    /// The key of why the last session ended by itself.
    session_ended: Signal<Option<&'static str>>,
    /// Takes what happens.
    on_event: Callback<CredentialsEvent>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = move |message: Option<Message>| message.map(|message| message.show(i18n));
    let has_report = Memo::new(move |_| page.with(CredentialsPage::has_report));
    let number_fault =
        Signal::derive(move || shown(page.with(CredentialsPage::identity_number_fault)));
    let password_fault = Signal::derive(move || shown(page.with(CredentialsPage::password_fault)));
    let working = Memo::new(move |_| page.with(CredentialsPage::is_working));
    let slow = Memo::new(move |_| page.with(CredentialsPage::is_slow));
    effect(pointer::watch);
    later::fetch_for_door();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_event.run(CredentialsEvent::Submitted {
            identity_number: Sensitive::from(identity_number.get_untracked()),
            password: Sensitive::from(password.get_untracked()),
        });
    };
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <div class="g-columns g-sign-in__columns">
                <div class="g-card g-sign-in__card">
                    {move || has_report.get().then(|| later::part(REPORT_PLACE, move |parts| (parts.report)(page)))}
                    {match door {
                        Door::Retiree => view! {
                            <LargerText />
                            <PageHeading text=t!(i18n, "title-sign-in-retiree") />
                        }
                        .into_any(),
                        _ => view! {
                            <PageHeading text=t!(i18n, "title-sign-in-individual") caption=t!(i18n, "sign-in-caption-1") />
                        }
                        .into_any(),
                    }}
                    <Notices
                        notice=Signal::derive(move || page.with(CredentialsPage::notice))
                        unfinished=Signal::derive(move || {
                            let waits = page.with(CredentialsPage::offers_to_continue);
                            (waits && door == Door::Individual).then_some(Page::SignInIndividualCode)
                        })
                        session_ended
                        has_report
                    />
                    <form class="g-form" method="post" novalidate on:submit=submit>
                        <InTurn><NameField door identity_number number_fault on_event /></InTurn>
                        <InTurn>
                            <div class="g-stack g-stack--tight">
                                <PasswordField
                                    id=PASSWORD
                                    label=t!(i18n, "sign-in-password")
                                    value=password
                                    error=password_fault
                                    on_leave=Callback::new(move |()| {
                                        let text = Sensitive::from(password.get_untracked());
                                        after_release(on_event, CredentialsEvent::LeftPassword(text));
                                    })
                                />
                                <KeyboardHints password />
                                <a class="g-sign-in__forgotten" href=move || Page::Recover.href(i18n.locale())>
                                    {t!(i18n, "sign-in-forgotten-password")}
                                </a>
                            </div>
                            <div class="g-form__actions">
                                <Button
                                    label=t!(i18n, "sign-in-submit")
                                    working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                                    submit=true
                                    wide=true
                                    working=Signal::from(working)
                                />
                            </div>
                        </InTurn>
                        {move || slow.get().then(|| view! {
                            <p class="g-hint">{t!(i18n, "sign-in-slow")}</p>
                        })}
                    </form>
                    <InTurn><OtherWays door in_autofill=true /></InTurn>
                    <p class="g-sign-in__no-account">
                        <a href=move || Page::Register.href(i18n.locale())>{t!(i18n, "sign-in-no-account")}</a>
                    </p>
                </div>
                <InTurn><SidePanel door /></InTurn>
            </div>
        </div>
    }
}

/// Tells that a field was left, but not in the middle of a press on the button below it.
pub(super) fn after_release<Event: Send + Sync + 'static>(on_event: Callback<Event>, event: Event) {
    // By then the view may be gone, which is as good.
    pointer::after_release(move || {
        let _ = on_event.try_run(event);
    });
}

/// A section of the help page.
pub(super) fn help(locale: crate::i18n::Locale, section: &str) -> String {
    format!("{}#{section}", Page::Help.href(locale))
}

/// The identity number; individuals may switch to the keyboard of letters and type their user name.
#[component]
fn NameField(
    door: Door,
    identity_number: RwSignal<String>,
    number_fault: Signal<Option<String>>,
    on_event: Callback<CredentialsEvent>,
) -> impl IntoView {
    let i18n = use_i18n();
    let by_name = RwSignal::new(false);
    let on_leave = Callback::new(move |()| {
        let text = Sensitive::from(identity_number.get_untracked());
        after_release(on_event, CredentialsEvent::LeftIdentityNumber(text));
    });
    let switch = Callback::new(move |()| {
        by_name.update(|by_name| *by_name = !*by_name);
        // The other field stands there once this has been handled.
        let _ = timer::after(0, || {
            input::focus_field(IDENTITY_NUMBER);
        });
    });
    view! {
        <div class="g-stack g-stack--tight">
            {move || if by_name.get() {
                view! {
                    <TextField
                        id=IDENTITY_NUMBER
                        label=t!(i18n, "sign-in-user-name")
                        value=identity_number
                        error=number_fault
                        autocomplete="username webauthn"
                        left_to_right=true
                        clean=typing::identifier
                        on_leave
                    />
                }
                .into_any()
            } else {
                view! {
                    <IdentityNumberField
                        id=IDENTITY_NUMBER
                        value=identity_number
                        error=number_fault
                        autocomplete="username webauthn"
                        on_leave
                    />
                }
                .into_any()
            }}
            {(door == Door::Individual).then(|| view! {
                <Button
                    label=Signal::derive(move || i18n.text(if by_name.get() {
                        "sign-in-by-number"
                    } else {
                        "sign-in-by-user-name"
                    }))
                    kind=ButtonKind::Plain
                    on_press=switch
                />
            })}
        </div>
    }
}

/// Text an eighth larger, offered where most people who come may want it; the same choice as that of
/// the accessibility tools (WCAG 1.4.4).
#[component]
fn LargerText() -> impl IntoView {
    let i18n = use_i18n();
    let preferences = use_preferences();
    let is_large = move || preferences.get().text_scale >= TextScale::Large;
    let switch = move |_| {
        let scale = if untrack(is_large) {
            TextScale::Normal
        } else {
            TextScale::Large
        };
        preferences.update(|choices| choices.text_scale = scale);
    };
    view! {
        <button
            type="button"
            class="g-button g-button--secondary g-sign-in__larger"
            aria-pressed=move || is_large().to_string()
            on:click=switch
        >
            {t!(i18n, "sign-in-larger-text")}
        </button>
    }
}

/// What the keyboard may be doing without the person's knowledge; a password cannot be read back.
#[component]
pub(super) fn KeyboardHints(password: RwSignal<String>) -> impl IntoView {
    let i18n = use_i18n();
    let arabic = Memo::new(move |_| password.with(|password| has_arabic_letters(password)));
    let capitals = RwSignal::new(false);
    effect(move || {
        let handle = window_event_listener(leptos::ev::keyup, move |event: KeyboardEvent| {
            capitals.set(keyboard::caps_lock_at(&event, PASSWORD));
        });
        on_cleanup(move || handle.remove());
    });
    view! {
        <div role="status">
            {move || capitals.get().then(|| view! { <p class="g-hint">{t!(i18n, "sign-in-hint-caps-lock")}</p> })}
            {move || arabic.get().then(|| view! { <p class="g-hint">{t!(i18n, "sign-in-hint-arabic-letters")}</p> })}
        </div>
    }
}

fn has_arabic_letters(text: &str) -> bool {
    text.chars().any(|character| {
        matches!(character, '\u{0621}'..='\u{064A}' | '\u{066E}'..='\u{06D3}')
            && character.is_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::has_arabic_letters;

    #[test]
    fn arabic_digits_are_no_letters() {
        assert!(has_arabic_letters("fخصم"));
        assert!(has_arabic_letters("چ"));
        assert!(!has_arabic_letters("١٢٣ abc ؟"));
        assert!(!has_arabic_letters(""));
    }
}
