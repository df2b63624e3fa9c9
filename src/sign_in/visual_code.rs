//! The visual code: a picture, the same digits spoken, a new one for the asking, and a way around it
//! for everybody (WCAG 1.1.1, 3.3.8).

use leptos::prelude::*;

use super::flow::VISUAL_CODE;
use super::flow::business::{BusinessEvent, BusinessPage, ShownPicture};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::alert::{Alert, AlertKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::field::FieldWidth;
use crate::ui::icon::shapes;
use crate::ui::text_field::TextField;
use crate::ui::typing;

const GROUP: &str = "visual-code-group";

/// The code's part of the form.
#[component]
pub(super) fn VisualCodeEntry(
    /// The state.
    page: RwSignal<BusinessPage>,
    /// The code as typed.
    value: RwSignal<String>,
    /// What is wrong with it.
    error: Signal<Option<String>>,
    /// The address of a code's picture.
    picture_of: Callback<String, String>,
    /// The address of a code's sound in a language.
    sound_of: Callback<(String, &'static str), String>,
    /// Called when the person leaves the field.
    on_leave: Callback<()>,
    /// Takes what happens.
    on_event: Callback<BusinessEvent>,
) -> impl IntoView {
    let i18n = use_i18n();
    let by_text = Memo::new(move |_| page.with(BusinessPage::is_by_text));
    view! {
        <div id=GROUP class="g-visual-code" role="group" aria-label=t!(i18n, "sign-in-visual-code-group")>
            {move || if by_text.get() {
                view! {
                    <Alert kind=AlertKind::Info title=t!(i18n, "sign-in-by-text-title")>
                        <p>{t!(i18n, "sign-in-by-text")}</p>
                    </Alert>
                    <Button
                        label=t!(i18n, "sign-in-by-picture")
                        kind=ButtonKind::Plain
                        on_press=Callback::new(move |()| on_event.run(BusinessEvent::VerifyByText(false)))
                    />
                }
                .into_any()
            } else {
                view! {
                    <Picture page picture_of sound_of on_event />
                    <TextField
                        id=VISUAL_CODE
                        label=t!(i18n, "sign-in-visual-code")
                        hint=Signal::derive(t!(i18n, "sign-in-visual-code-hint"))
                        value
                        error
                        input_mode="numeric"
                        autocomplete="off"
                        left_to_right=true
                        width=FieldWidth::Ten
                        clean=typing::identifier
                        on_leave
                    />
                    <Button
                        label=t!(i18n, "sign-in-verify-otherwise")
                        kind=ButtonKind::Plain
                        on_press=Callback::new(move |()| on_event.run(BusinessEvent::VerifyByText(true)))
                    />
                }
                .into_any()
            }}
        </div>
    }
}

/// The picture with its two buttons; its place is kept while it is on its way.
#[component]
fn Picture(
    page: RwSignal<BusinessPage>,
    picture_of: Callback<String, String>,
    sound_of: Callback<(String, &'static str), String>,
    on_event: Callback<BusinessEvent>,
) -> impl IntoView {
    let i18n = use_i18n();
    let picture = Memo::new(move |_| page.with(BusinessPage::picture));
    let waiting = Memo::new(move |_| picture.get() == ShownPicture::Waiting);
    // The code whose sound is wanted; another picture is another sound, to be asked for again.
    let heard = RwSignal::new(None::<String>);
    let listen = Callback::new(move |()| {
        if let ShownPicture::There(id) = picture.get_untracked() {
            heard.set(Some(id));
        }
    });
    let sound = move || match picture.get() {
        ShownPicture::There(id) if heard.get().as_ref() == Some(&id) => {
            Some(sound_of.run((id, i18n.locale().tag())))
        }
        _ => None,
    };
    view! {
        <div class="g-visual-code__picture">
            {move || match picture.get() {
                ShownPicture::Waiting => view! {
                    <span class="g-visual-code__wait">{t!(i18n, "sign-in-visual-code-waiting")}</span>
                }
                .into_any(),
                ShownPicture::There(id) => view! {
                    <img
                        src=picture_of.run(id)
                        width="220"
                        height="72"
                        alt=t!(i18n, "sign-in-visual-code-alt")
                        on:error=move |_| on_event.run(BusinessEvent::PictureBroken)
                    />
                }
                .into_any(),
                ShownPicture::Missing => view! {
                    <Alert kind=AlertKind::Warning>
                        <p>{t!(i18n, "sign-in-visual-code-missing")}</p>
                    </Alert>
                }
                .into_any(),
            }}
        </div>
        <div class="g-cluster">
            <Button
                label=t!(i18n, "sign-in-visual-code-new")
                kind=ButtonKind::Secondary
                icon=shapes::RETRY
                compact=true
                working=Signal::from(waiting)
                working_label=Signal::derive(t!(i18n, "sign-in-visual-code-waiting"))
                on_press=Callback::new(move |()| on_event.run(BusinessEvent::NewPicturePressed))
            />
            <Button
                label=t!(i18n, "sign-in-visual-code-listen")
                kind=ButtonKind::Secondary
                compact=true
                on_press=listen
            />
        </div>
        {move || sound().map(|address| view! {
            <audio
                class="g-visual-code__sound"
                controls=true
                autoplay=true
                src=address
                aria-label=t!(i18n, "sign-in-visual-code-sound")
            ></audio>
        })}
    }
}
