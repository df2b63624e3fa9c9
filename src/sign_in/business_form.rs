//! The employers' page as it looks.

use contract::{Sensitive, Supervision};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::credentials_form::{KeyboardHints, after_release};
use super::doors::Door;
use super::flow::business::{BusinessEvent, BusinessPage, Typed};
use super::flow::{IDENTITY_NUMBER, Message, PASSWORD, USER_NAME};
use super::later;
use super::notices::Notices;
use super::other_ways::OtherWays;
use super::report_view::ReportView;
use super::side_panel::{BackToDoors, SidePanel};
use super::visual_code::VisualCodeEntry;
use crate::browser::pointer;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::button::Button;
use crate::ui::identity_number_field::IdentityNumberField;
use crate::ui::page_heading::PageHeading;
use crate::ui::password_field::PasswordField;
use crate::ui::text_field::TextField;

/// What is typed into the form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields {
    /// The user name.
    pub(super) user_name: RwSignal<String>,
    /// The identity number.
    pub(super) identity_number: RwSignal<String>,
    /// The password.
    pub(super) password: RwSignal<String>,
    /// The visual code.
    pub(super) visual_code: RwSignal<String>,
}

impl Fields {
    /// An empty form.
    pub(super) fn new() -> Fields {
        let empty = || RwSignal::new(String::new());
        Fields {
            user_name: empty(),
            identity_number: empty(),
            password: empty(),
            visual_code: empty(),
        }
    }

    /// All of it as it stands.
    pub(super) fn typed(self) -> Typed {
        let text = |field: RwSignal<String>| Sensitive::from(field.get_untracked());
        Typed {
            user_name: text(self.user_name),
            identity_number: text(self.identity_number),
            password: text(self.password),
            visual_code: text(self.visual_code),
        }
    }
}

/// A real form, so that password managers recognise it (WCAG 3.3.8). The visual code comes last,
/// after what is typed from memory.
#[component]
pub(super) fn BusinessForm(
    /// What the person supervises.
    supervision: Supervision,
    /// The state.
    page: RwSignal<BusinessPage>,
    /// What is typed.
    fields: Fields,
    /// The key of why the last session ended by itself.
    session_ended: Signal<Option<&'static str>>,
    /// The address of a visual code's picture.
    picture_of: Callback<String, String>,
    /// The address of a visual code's sound in a language.
    sound_of: Callback<(String, &'static str), String>,
    /// Takes what happens.
    on_event: Callback<BusinessEvent>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = move |message: Option<Message>| message.map(|message| message.show(i18n));
    let report = Memo::new(move |_| page.with(BusinessPage::report));
    let fault = move |of: fn(&BusinessPage) -> Option<Message>| {
        Signal::derive(move || shown(page.with(of)))
    };
    let working = Memo::new(move |_| page.with(BusinessPage::is_working));
    let slow = Memo::new(move |_| page.with(BusinessPage::is_slow));
    let on_leave = Callback::new(move |()| {
        after_release(on_event, BusinessEvent::Left(fields.typed()));
    });
    effect(pointer::watch);
    later::fetch_for_door();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_event.run(BusinessEvent::Submitted(fields.typed()));
    };
    view! {
        <div class="g-container g-sign-in">
            <BackToDoors />
            <div class="g-columns g-sign-in__columns">
                <div class="g-card g-sign-in__card">
                    <ReportView report />
                    <PageHeading text=t!(i18n, "title-sign-in-business") lead=Signal::derive(t!(i18n, "sign-in-business-lead")) />
                    <ChosenRole supervision />
                    <Notices
                        notice=Signal::derive(move || page.with(BusinessPage::notice))
                        unfinished=Signal::derive(move || {
                            page.with(BusinessPage::offers_to_continue).then_some(Page::SignInBusinessCode)
                        })
                        session_ended
                        has_report=Signal::derive(move || report.with(Option::is_some))
                    />
                    <form class="g-form" method="post" novalidate on:submit=submit>
                        <TextField
                            id=USER_NAME
                            label=t!(i18n, "sign-in-user-name")
                            value=fields.user_name
                            error=fault(BusinessPage::user_name_fault)
                            autocomplete="username"
                            left_to_right=true
                            on_leave
                        />
                        <IdentityNumberField
                            id=IDENTITY_NUMBER
                            value=fields.identity_number
                            error=fault(BusinessPage::identity_number_fault)
                            on_leave
                        />
                        <div class="g-stack g-stack--tight">
                            <PasswordField
                                id=PASSWORD
                                label=t!(i18n, "sign-in-password")
                                value=fields.password
                                error=fault(BusinessPage::password_fault)
                                on_leave
                            />
                            <KeyboardHints password=fields.password />
                            <a class="g-sign-in__forgotten" href=move || Page::Recover.href(i18n.locale())>
                                {t!(i18n, "sign-in-forgotten-password")}
                            </a>
                        </div>
                        <VisualCodeEntry
                            page
                            value=fields.visual_code
                            error=fault(BusinessPage::visual_code_fault)
                            picture_of
                            sound_of
                            on_leave
                            on_event
                        />
                        <div class="g-form__actions">
                            <Button
                                label=t!(i18n, "sign-in-submit")
                                working_label=Signal::derive(t!(i18n, "sign-in-checking"))
                                submit=true
                                wide=true
                                working=Signal::from(working)
                            />
                        </div>
                        {move || slow.get().then(|| view! {
                            <p class="g-hint">{t!(i18n, "sign-in-slow")}</p>
                        })}
                    </form>
                    <OtherWays door=Door::Business />
                </div>
                <SidePanel door=Door::Business />
            </div>
        </div>
    }
}

/// The role chosen on the page before, and the way to change it.
#[component]
fn ChosenRole(supervision: Supervision) -> impl IntoView {
    let i18n = use_i18n();
    let name = match supervision {
        Supervision::Organisation => "sign-in-role-organisation",
        _ => "sign-in-role-establishment",
    };
    view! {
        <p class="g-sign-in__role">
            <span>{move || i18n.text_with("sign-in-role-chosen", &[("role", i18n.text(name).into())])}</span>
            " "
            <a href=Page::SignInBusiness.link(i18n)>
                {t!(i18n, "sign-in-role-change")}
                <span class="g-visually-hidden">" " {t!(i18n, "sign-in-role-change-what")}</span>
            </a>
        </p>
    }
}
