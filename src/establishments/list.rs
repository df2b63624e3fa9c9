//! The establishments as a list of buttons: one press chooses.

use contract::{EstablishmentStatus, SupervisedEstablishment};
use leptos::prelude::*;

use crate::i18n::{I18n, Locale, use_i18n};
use crate::t;
use crate::ui::icon::{icon, shapes};

/// How many are shown before the person asks for more.
const FIRST: usize = 20;

/// Those that were found.
#[component]
pub(super) fn EstablishmentList(
    /// Those that were found, in their order.
    found: Signal<Vec<SupervisedEstablishment>>,
    /// The registration number of the one that is being chosen.
    working: Signal<Option<String>>,
    /// Takes the registration number of the one pressed.
    on_choose: Callback<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let all = RwSignal::new(false);
    let hidden = move || found.with(Vec::len).saturating_sub(FIRST);
    let shown = move || {
        let mut shown = found.get();
        if !all.get() {
            shown.truncate(FIRST);
        }
        shown
    };
    view! {
        <p class="g-muted g-small" role="status">
            {move || i18n.text_with("establishments-found", &[("n", found.with(Vec::len).into())])}
        </p>
        <ul class="g-establishments">
            <For
                each=shown
                key=|establishment| establishment.registration_number.clone()
                children=move |establishment| item(i18n, establishment, working, on_choose)
            />
        </ul>
        {move || (!all.get() && hidden() > 0).then(|| view! {
            <button type="button" class="g-button g-button--secondary" on:click=move |_| all.set(true)>
                {move || i18n.text_with("establishments-more", &[("n", hidden().into())])}
            </button>
        })}
    }
}

fn item(
    i18n: I18n,
    establishment: SupervisedEstablishment,
    working: Signal<Option<String>>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let SupervisedEstablishment {
        registration_number,
        name,
        city,
        status,
        last_used_at,
    } = establishment;
    let in_language = move |ar: &str, en: &str| match i18n.locale() {
        Locale::Ar => ar.to_owned(),
        Locale::En => en.to_owned(),
    };
    let number = registration_number.clone();
    let chosen = registration_number.clone();
    let is_working = Memo::new(move |_| working.with(|at| at.as_deref() == Some(chosen.as_str())));
    let (class, key) = match status {
        EstablishmentStatus::Suspended => ("g-tag g-tag--warning", "establishments-suspended"),
        EstablishmentStatus::Closed => ("g-tag", "establishments-closed"),
        EstablishmentStatus::Active | EstablishmentStatus::Other(_) => {
            ("g-tag g-tag--success", "establishments-active")
        }
    };
    view! {
        <li>
            <button
                type="button"
                class="g-establishments__item"
                aria-disabled=move || working.with(Option::is_some).then_some("true")
                on:click=move |_| on_choose.run(registration_number.clone())
            >
                <span class="g-establishments__name">{move || in_language(&name.ar, &name.en)}</span>
                <span class="g-muted g-small">
                    {move || i18n.text_with(
                        "establishments-about",
                        &[
                            ("number", number.clone().into()),
                            ("city", in_language(&city.ar, &city.en).into()),
                        ],
                    )}
                </span>
                <span class="g-establishments__tags">
                    {move || is_working.get().then(|| view! {
                        <span class="g-tag">{t!(i18n, "establishments-choosing")}</span>
                    })}
                    {last_used_at.map(|_| view! {
                        <span class="g-tag">{icon(shapes::HISTORY)} {t!(i18n, "establishments-used")}</span>
                    })}
                    <span class=class>{move || i18n.text(key)}</span>
                </span>
            </button>
        </li>
    }
}
