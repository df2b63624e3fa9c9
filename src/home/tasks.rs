//! "What do you want to do?": eight things, by whom they are for.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::directory::{Audience, Service, Target, service};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::icon::{icon, shapes};

const TASKS: [&str; 8] = [
    "contribution-record",
    "saned",
    "virtual-visit",
    "pension-letter",
    "register-establishment",
    "wage-update",
    "report-injury",
    "end-activity",
];

/// The tasks, grouped; each leads to what the directory says about it.
#[component]
pub(super) fn Tasks() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-tasks g-far" aria-labelledby="tasks-title">
            <h2 id="tasks-title">{t!(i18n, "home-tasks")}</h2>
            {Audience::ALL
                .into_iter()
                .map(|audience| view! {
                    <h3 class="g-tasks__audience">{move || i18n.text(audience.name_key())}</h3>
                    <ul class="g-tasks__list">
                        {of(audience)
                            .map(|service| {
                                let name = service.name_key();
                                view! {
                                    <li>
                                        <a href=move || Target::Service(service.id).href(i18n.locale())>
                                            <span>{move || i18n.text(&name)}</span>
                                            {icon(shapes::ARROW_FORWARD)}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                })
                .collect_view()}
        </section>
    }
}

fn of(audience: Audience) -> impl Iterator<Item = &'static Service> {
    TASKS
        .into_iter()
        .filter_map(service)
        .filter(move |service| service.audience == audience)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_eight_are_in_the_directory() {
        let shown: usize = Audience::ALL
            .into_iter()
            .map(|audience| of(audience).count())
            .sum();
        assert_eq!(shown, TASKS.len());
    }
}
