//! What a visitor thought of the page, sent without a word about the visitor.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use contract::{Feedback, FeedbackReason, Sensitive};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::later;
use crate::api::use_api;
use crate::routes::Page;
use crate::ui::page_feedback::{OpinionForm, PageFeedback, PageOpinion};

/// The question below every page that is one; asked afresh on the next page.
#[component]
pub(super) fn FeedbackOnPage(
    /// The page shown; none for an unknown address.
    page: Memo<Option<Page>>,
) -> impl IntoView {
    move || {
        page.get().map(|page| {
            let form = move |(useful, thank)| {
                later::part("page-opinion".to_owned(), move |parts| {
                    (parts.opinion)(page, useful, thank)
                })
            };
            view! {
                <div class="g-container">
                    <PageFeedback form=Callback::new(form) />
                </div>
            }
        })
    }
}

/// Asks for the reasons, and sends them.
pub(super) fn opinion(page: Page, useful: bool, thank: Callback<()>) -> AnyView {
    let api = use_api();
    let send = move |opinion: PageOpinion| {
        let request = request(page, opinion);
        // The thanks stands whether or not it arrives: nobody should have to say it twice.
        spawn_local(async move {
            let _ = api.send_feedback(request).await;
        });
        thank.run(());
    };
    view! { <OpinionForm useful on_send=send /> }.into_any()
}

/// The opinion as the contract takes it: the route's pattern, never the address.
fn request(page: Page, opinion: PageOpinion) -> Feedback {
    let page_route = match page.slug() {
        "" => "/:lang".to_owned(),
        slug => format!("/:lang/{slug}"),
    };
    Feedback {
        page_route,
        useful: opinion.useful,
        reasons: opinion.reasons.into_iter().map(reason).collect(),
        comment: opinion.comment.map(Sensitive::from),
    }
}

/// The reason that a box of the form stands for.
fn reason(code: &str) -> FeedbackReason {
    match code {
        "clear" => FeedbackReason::ContentClear,
        "found-quickly" => FeedbackReason::FoundQuickly,
        "easy-steps" => FeedbackReason::StepsEasy,
        "unclear" => FeedbackReason::ContentUnclear,
        "inaccurate" => FeedbackReason::Inaccurate,
        "not-found" => FeedbackReason::NotFound,
        _ => FeedbackReason::Another,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opinion_names_the_route_and_nothing_of_the_address() {
        let opinion = PageOpinion {
            useful: false,
            reasons: vec!["unclear"],
            comment: None,
        };
        let sent = request(Page::PensionCalculator, opinion.clone());
        assert_eq!(sent.page_route, "/:lang/calculators/pension");
        assert_eq!(sent.reasons, [FeedbackReason::ContentUnclear]);
        assert_eq!(request(Page::Home, opinion).page_route, "/:lang");
    }
}
