//! What waits for the employer, the most pressing first, each with its day and the way to do it.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::BusinessTask;
use leptos::prelude::*;

use crate::business::words;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::icon::{icon, shapes};
use crate::ui::{EmptyState, Tag, TagKind};

/// The queue.
#[component]
pub fn WaitingBody(tasks: Vec<BusinessTask>) -> impl IntoView {
    let i18n = use_i18n();
    if tasks.is_empty() {
        return view! {
            <EmptyState
                title=t!(i18n, "business-waiting-none")
                text=t!(i18n, "business-waiting-none-next")
                picture=shapes::SUCCESS
            />
        }
        .into_any();
    }
    view! {
        <ol class="g-business__queue">
            {tasks.into_iter().map(|task| view! { <Item task /> }).collect_view()}
        </ol>
    }
    .into_any()
}

#[component]
fn Item(task: BusinessTask) -> impl IntoView {
    let i18n = use_i18n();
    let service = match &task {
        BusinessTask::UnpaidBill { .. } => Some(("bill", "business-task-bill-how")),
        BusinessTask::WagesBelowMinimum { .. } => Some(("wage-update", "business-task-wages-how")),
        BusinessTask::IncompleteRegistrations { .. } => {
            Some(("complete-non-saudi", "business-task-incomplete-how"))
        }
        BusinessTask::Unknown => None,
    };
    let (late, due_on) = match &task {
        BusinessTask::UnpaidBill {
            overdue, due_on, ..
        } => (*overdue, Some(*due_on)),
        BusinessTask::WagesBelowMinimum { due_on, .. }
        | BusinessTask::IncompleteRegistrations { due_on, .. } => (false, Some(*due_on)),
        BusinessTask::Unknown => (false, None),
    };
    let heading = {
        let task = task.clone();
        move || heading(i18n, &task)
    };
    view! {
        <li class="g-business__item">
            <h3 class="g-business__item-title">{heading}</h3>
            <p>{move || body(i18n, &task)}</p>
            {due_on.map(|day| view! {
                <p class="g-small">
                    {if late {
                        view! { <Tag label=t!(i18n, "business-bill-overdue") kind=TagKind::Error /> " " }.into_any()
                    } else {
                        ().into_any()
                    }}
                    {move || i18n.text_with("business-task-by", &[("date", Arg::BothDates(day))])}
                </p>
            })}
            {service.map(|(service, key)| view! {
                <a class="g-individual__link" href=move || words::service_href(i18n, service)>
                    <span>{t!(i18n, key)}</span>
                    {icon(shapes::ARROW_FORWARD)}
                </a>
            })}
        </li>
    }
}

fn heading(i18n: I18n, task: &BusinessTask) -> String {
    match task {
        BusinessTask::UnpaidBill { month, .. } => {
            i18n.text_with("business-task-bill", &[("month", Arg::Month(*month))])
        }
        BusinessTask::WagesBelowMinimum { .. } => i18n.text("business-task-wages"),
        BusinessTask::IncompleteRegistrations { .. } => i18n.text("business-task-incomplete"),
        BusinessTask::Unknown => i18n.text("business-task-newer"),
    }
}

fn body(i18n: I18n, task: &BusinessTask) -> String {
    match task {
        BusinessTask::UnpaidBill { total, .. } => i18n.text_with(
            "business-task-bill-body",
            &[("total", Arg::Money(total.amount()))],
        ),
        BusinessTask::WagesBelowMinimum {
            contributors,
            minimum,
            ..
        } => i18n.text_with(
            "business-task-wages-body",
            &[
                ("n", (*contributors).into()),
                ("minimum", Arg::Money(minimum.amount())),
            ],
        ),
        BusinessTask::IncompleteRegistrations { contributors, .. } => i18n.text_with(
            "business-task-incomplete-body",
            &[("n", (*contributors).into())],
        ),
        BusinessTask::Unknown => i18n.text("business-task-newer-body"),
    }
}
