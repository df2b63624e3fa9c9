//! What employers come for most often, as a list of links.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::business::words;
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::icon::{icon, shapes};

/// Entries of the directory of services, which say how each is done.
const TASKS: [(&str, &str); 5] = [
    ("bill", "business-do-bill"),
    ("register-saudi", "business-do-register"),
    ("wage-update", "business-do-wages"),
    ("end-contributor", "business-do-end"),
    ("report-injury", "business-do-injury"),
];

/// The five most asked-for tasks; it needs no data and never fails.
#[component]
pub fn TasksCard() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-card g-my-tasks" aria-labelledby="tasks-title">
            <h2 class="g-card__title" id="tasks-title">{t!(i18n, "business-do-title")}</h2>
            <ul class="g-my-tasks__list">
                {TASKS
                    .into_iter()
                    .map(|(service, key)| view! {
                        <li>
                            <a class="g-my-tasks__link" href=move || words::service_href(i18n, service)>
                                <span>{t!(i18n, key)}</span>
                                {icon(shapes::ARROW_FORWARD)}
                            </a>
                        </li>
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
