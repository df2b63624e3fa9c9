//! The ways in beside the password: a passkey, from the identity field's autofill or by a button,
//! and the Nafath app.
//!
//! **Invariant:** nothing here stands in the way of the password. A passkey that fails says so in
//! one line below the form, and what is typed stays.

use leptos::prelude::*;

use super::doors::Door;
use super::later;
use super::passkey_door::Passkeys;
use crate::browser::credentials;
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::t;
use crate::ui::button::{Button, ButtonKind, LinkButton};
use crate::ui::icon::shapes;

/// The id of the place of what a passkey came to.
const PASSKEYS: &str = "sign-in-passkeys";

/// Passkey and Nafath, below a door's form.
#[component]
pub(super) fn OtherWays(
    /// The door.
    #[prop(into)]
    door: Signal<Door>,
    /// Whether the form above has a field in whose autofill passkeys are offered.
    #[prop(optional)]
    in_autofill: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    // Nearly every browser has them: the page that is made ahead shows their button, so that it need not move for it.
    let are_supported = RwSignal::new(true);
    let passkeys = Passkeys {
        door,
        in_autofill,
        presses: RwSignal::new(0),
        working: RwSignal::new(false),
    };
    effect(move || are_supported.set(credentials::are_supported()));
    let are_wanted = Memo::new(move |_| {
        let are_at_hand = later::are_here() || passkeys.presses.get() > 0;
        are_supported.get() && are_at_hand
    });
    view! {
        <div class="g-other-ways">
            <p class="g-other-ways__or"><span>{t!(i18n, "sign-in-or")}</span></p>
            <div class="g-other-ways__list">
                <LinkButton
                    label=t!(i18n, "sign-in-nafath")
                    href=Signal::derive(Page::SignInNafath.link(i18n))
                    kind=ButtonKind::Secondary
                    leading_icon=shapes::SMARTPHONE
                />
                {move || are_supported.get().then(|| view! {
                    <Button
                        label=t!(i18n, "sign-in-passkey")
                        kind=ButtonKind::Secondary
                        icon=shapes::FINGERPRINT
                        working=Signal::from(passkeys.working)
                        working_label=Signal::derive(t!(i18n, "sign-in-passkey-working"))
                        on_press=Callback::new(move |()| passkeys.presses.update(|presses| *presses += 1))
                    />
                })}
            </div>
            {move || are_wanted.get().then(|| {
                later::part(PASSKEYS, move |parts| (parts.passkeys)(passkeys))
            })}
        </div>
    }
}
