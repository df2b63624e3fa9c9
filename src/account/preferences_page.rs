//! How the person likes to read, which stays on the device, and in which language and by which ways they
//! are told what, which the organisation has to know.

use contract::{NoticeChoices, NoticePreferences, NoticeTopic, NoticeTopicChoice, WrittenLanguage};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sessions_page::AccountCrumb;
use crate::api::{ApiError, Load, use_api, use_load};
use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::accessibility_tools::{CalendarSwitch, DigitSwitch};
use crate::ui::alert::{Alert, AlertKind, AlertVoice};
use crate::ui::button::Button;
use crate::ui::checkbox::Checkbox;
use crate::ui::choice::{Choice, RadioList};
use crate::ui::data_card::DataCard;
use crate::ui::fieldset::Fieldset;
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;

const TROUBLE: &str = "preferences-trouble";

/// What the person prefers.
#[component]
pub fn AccountPreferencesPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_api();
    let announcer = use_announcer();
    let preferences = use_load(move || api.notice_preferences());
    let working = RwSignal::new(false);
    let outcome = RwSignal::new(None::<Result<(), ApiError>>);
    let keep = Callback::new(move |choices: NoticeChoices| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        outcome.set(None);
        spawn_local(async move {
            let answer = api.keep_notice_preferences(choices).await.map(|_| ());
            if working.try_set(false).is_some() {
                return;
            }
            if answer.is_ok() {
                announcer.polite(i18n.text_untracked("account-preferences-saved"));
            } else {
                let _ = timer::after(0, || {
                    dom::focus(TROUBLE);
                });
            }
            outcome.set(Some(answer));
        });
    });
    view! { <Preferences preferences working outcome on_keep=keep /> }
}

/// The page over its data.
#[component]
pub(super) fn Preferences(
    /// The choices the organisation keeps.
    preferences: Load<NoticePreferences>,
    /// Whether they are being kept.
    working: RwSignal<bool>,
    /// What became of keeping them the last time.
    outcome: RwSignal<Option<Result<(), ApiError>>>,
    /// Keeps them.
    on_keep: Callback<NoticeChoices>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="g-container g-page g-account-page">
            <AccountCrumb page=Page::AccountPreferences />
            <PageHeading
                text=t!(i18n, "title-account-preferences")
                lead=Signal::derive(t!(i18n, "account-preferences-lead"))
            />
            <section class="g-card g-stack" aria-labelledby="reading">
                <h2 id="reading">{t!(i18n, "account-reading")}</h2>
                <p class="g-muted g-small">{t!(i18n, "account-reading-where")}</p>
                <div class="g-account-page__switches">
                    <div class="g-stack g-stack--tight">
                        <p aria-hidden="true">{t!(i18n, "ui-digits")}</p>
                        <DigitSwitch id="account-digits" />
                    </div>
                    <div class="g-stack g-stack--tight">
                        <p aria-hidden="true">{t!(i18n, "ui-calendar")}</p>
                        <CalendarSwitch id="account-calendar" />
                    </div>
                </div>
                <p class="g-small">{t!(i18n, "account-reading-language")}</p>
            </section>
            <DataCard
                id="notices"
                title=t!(i18n, "account-notices")
                load=preferences
                as_of=|preferences: &NoticePreferences| preferences.as_of
                body=move |preferences: NoticePreferences| view! {
                    <Notices preferences working outcome on_keep />
                }
                lines=10
            />
        </div>
    }
}

/// One topic's switches.
#[derive(Clone)]
struct Switches {
    topic: NoticeTopic,
    is_required: bool,
    by_text: RwSignal<bool>,
    by_email: RwSignal<bool>,
    by_inbox: RwSignal<bool>,
}

impl Switches {
    fn of(choice: NoticeTopicChoice) -> Switches {
        Switches {
            topic: choice.topic,
            is_required: choice.is_required,
            by_text: RwSignal::new(choice.by_text),
            by_email: RwSignal::new(choice.by_email),
            by_inbox: RwSignal::new(choice.by_inbox),
        }
    }

    fn choice(&self) -> NoticeTopicChoice {
        NoticeTopicChoice {
            topic: self.topic.clone(),
            by_text: self.by_text.get_untracked(),
            by_email: self.by_email.get_untracked(),
            by_inbox: self.by_inbox.get_untracked(),
            is_required: self.is_required,
        }
    }
}

fn topic_keys(topic: &NoticeTopic) -> (&'static str, &'static str) {
    match topic {
        NoticeTopic::Security => ("account-topic-security", "account-topic-security-about"),
        NoticeTopic::Payments => ("account-topic-payments", "account-topic-payments-about"),
        NoticeTopic::Contributions => (
            "account-topic-contributions",
            "account-topic-contributions-about",
        ),
        NoticeTopic::Requests => ("account-topic-requests", "account-topic-requests-about"),
        NoticeTopic::News | NoticeTopic::Other(_) => {
            ("account-topic-news", "account-topic-news-about")
        }
    }
}

#[component]
fn Notices(
    preferences: NoticePreferences,
    working: RwSignal<bool>,
    outcome: RwSignal<Option<Result<(), ApiError>>>,
    on_keep: Callback<NoticeChoices>,
) -> impl IntoView {
    let i18n = use_i18n();
    let NoticePreferences {
        language,
        has_email,
        topics,
        ..
    } = preferences;
    let language = RwSignal::new(language.as_str().to_owned());
    // A topic newer than this build has no words here, and stays as it is.
    let switches: Vec<Switches> = topics
        .into_iter()
        .filter(|choice| NoticeTopic::KNOWN.contains(&choice.topic))
        .map(Switches::of)
        .collect();
    let kept = StoredValue::new(switches.clone());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_keep.run(NoticeChoices {
            language: WrittenLanguage::from(language.get_untracked().as_str()),
            topics: kept.with_value(|switches| switches.iter().map(Switches::choice).collect()),
        });
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            {move || outcome.get().map(|outcome| match outcome {
                Ok(()) => view! {
                    <Alert kind=AlertKind::Success title=t!(i18n, "account-preferences-saved") />
                }
                .into_any(),
                Err(error) => {
                    let key = error.text_key();
                    view! {
                        <div id=TROUBLE tabindex="-1">
                            <Alert kind=AlertKind::Error voice=AlertVoice::Assertive>
                                <p>{move || i18n.text(&key)}</p>
                            </Alert>
                        </div>
                    }
                    .into_any()
                }
            })}
            <RadioList
                id="notice-language"
                legend=t!(i18n, "account-notice-language")
                options=vec![
                    Choice::new("ar", Signal::derive(t!(i18n, "account-language-arabic"))),
                    Choice::new("en", Signal::derive(t!(i18n, "account-language-english"))),
                ]
                value=language
            />
            {(!has_email).then(|| view! {
                <p>
                    {t!(i18n, "account-notice-no-email")} " "
                    <a href=Page::Account.link(i18n)>{t!(i18n, "account-email-add")}</a>
                </p>
            })}
            {switches
                .into_iter()
                .map(|switches| view! { <Topic switches has_email /> })
                .collect_view()}
            <div class="g-form__actions">
                <Button
                    label=t!(i18n, "account-preferences-save")
                    submit=true
                    wide=true
                    working=Signal::from(working)
                />
            </div>
        </form>
    }
}

#[component]
fn Topic(switches: Switches, has_email: bool) -> impl IntoView {
    let i18n = use_i18n();
    let (name, about) = topic_keys(&switches.topic);
    let id = switches.topic.as_str().to_owned();
    let [text, inbox, email] = ["text", "inbox", "email"].map(|way| format!("notice-{id}-{way}"));
    view! {
        <Fieldset
            id=format!("notice-{id}")
            legend=Signal::derive(move || i18n.text(name))
            hint=Signal::derive(move || i18n.text(about))
        >
            {if switches.is_required {
                // Nothing to switch: said in words instead of switches that do not move.
                view! { <p class="g-account-page__required">{t!(i18n, "account-topic-required")}</p> }.into_any()
            } else {
                view! {
                    <Checkbox
                        id=text
                        label=t!(i18n, "account-by-text")
                        checked=switches.by_text
                    />
                    <Checkbox
                        id=inbox
                        label=t!(i18n, "account-by-inbox")
                        checked=switches.by_inbox
                    />
                }
                .into_any()
            }}
            {has_email.then(|| view! {
                <Checkbox id=email label=t!(i18n, "account-by-email") checked=switches.by_email />
            })}
        </Fieldset>
    }
}
