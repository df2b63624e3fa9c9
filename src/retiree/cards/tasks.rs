//! What pensioners come for most often, as a list of links.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::retiree::words;
use crate::routes::Page;
use crate::t;
use crate::ui::icon::{icon, shapes};

/// Where a task leads: a page of this site, or the entry of a service that says how it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Page(Page),
    Service(&'static str),
}

const TASKS: [(Task, &str); 5] = [
    (Task::Page(Page::PensionLetter), "retiree-task-letter"),
    (Task::Service("deductions"), "retiree-task-deductions"),
    (Task::Service("bank-account"), "retiree-task-bank"),
    (Task::Service("beneficiaries"), "retiree-task-family"),
    (Task::Service("virtual-visit"), "retiree-task-visit"),
];

/// The five most asked-for tasks; it needs no data and never fails.
#[component]
pub fn TasksCard() -> impl IntoView {
    let i18n = use_i18n();
    let href = move |task: Task| match task {
        Task::Page(page) => page.href(i18n.locale()),
        Task::Service(service) => words::service_href(i18n, service),
    };
    view! {
        <section class="g-card g-my-tasks" aria-labelledby="tasks-title">
            <h2 class="g-card__title" id="tasks-title">{t!(i18n, "retiree-tasks-title")}</h2>
            <ul class="g-my-tasks__list">
                {TASKS
                    .into_iter()
                    .map(|(task, key)| view! {
                        <li>
                            <a class="g-my-tasks__link" href=move || href(task)>
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
