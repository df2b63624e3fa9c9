//! Covered or not, by whom, since when, and under which law.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use leptos::prelude::*;

use crate::i18n::{Arg, I18n, use_i18n};
use crate::individual::parts::ServiceLink;
use crate::individual::view_model::status::{StatusSentence, StatusTag, StatusView};
use crate::individual::words;
use crate::t;
use crate::ui::{Tag, TagKind};

/// The status as a tag, a sentence and the law.
#[component]
pub fn StatusBody(status: StatusView) -> impl IntoView {
    let i18n = use_i18n();
    let StatusView {
        tag,
        sentence,
        further_employers,
        law,
    } = status;
    let covered = matches!(tag, StatusTag::InService | StatusTag::Voluntary);
    let kind = match tag {
        StatusTag::InService | StatusTag::Voluntary => TagKind::Success,
        StatusTag::Pensioner => TagKind::Info,
        StatusTag::NotCovered => TagKind::Neutral,
    };
    let can_join = tag == StatusTag::NotCovered;
    view! {
        <p class="g-status__sentence">
            <Tag label=move || tag_text(i18n, tag) kind />
            " "
            <span>{move || sentence_text(i18n, &sentence)}</span>
        </p>
        {(covered && !further_employers.is_empty()).then(|| view! {
            <div>
                <p>{t!(i18n, "individual-status-further")}</p>
                <ul class="g-status__employers">
                    {further_employers
                        .into_iter()
                        .map(|employer| view! { <li><bdi>{move || words::name(i18n, &employer)}</bdi></li> })
                        .collect_view()}
                </ul>
            </div>
        })}
        {law.map(|law| view! {
            <p class="g-status__law">
                <span class="g-muted">{t!(i18n, "individual-law-label")}</span>
                " "
                <a href=move || words::law_href(i18n, law)>{move || words::law(i18n, law)}</a>
            </p>
        })}
        {can_join.then(|| view! {
            <p class="g-cluster">
                <ServiceLink service="voluntary-cover" label=t!(i18n, "individual-status-join") />
                <ServiceLink service="saned" label=t!(i18n, "individual-status-saned") />
            </p>
        })}
    }
}

fn tag_text(i18n: I18n, tag: StatusTag) -> String {
    i18n.text(match tag {
        StatusTag::InService => "individual-tag-in-service",
        StatusTag::Voluntary => "individual-tag-voluntary",
        StatusTag::Pensioner => "individual-tag-pensioner",
        StatusTag::NotCovered => "individual-tag-not-covered",
    })
}

fn sentence_text(i18n: I18n, sentence: &StatusSentence) -> String {
    match sentence {
        StatusSentence::With {
            employer,
            since: Some(since),
        } => i18n.text_with(
            "individual-status-with-since",
            &[
                ("employer", words::name(i18n, employer).into()),
                ("date", Arg::BothDates(*since)),
            ],
        ),
        StatusSentence::With {
            employer,
            since: None,
        } => i18n.text_with(
            "individual-status-with",
            &[("employer", words::name(i18n, employer).into())],
        ),
        StatusSentence::InService { since: Some(since) } => i18n.text_with(
            "individual-status-in-service-since",
            &[("date", Arg::BothDates(*since))],
        ),
        StatusSentence::InService { since: None } => i18n.text("individual-status-in-service"),
        StatusSentence::Voluntary { since: Some(since) } => i18n.text_with(
            "individual-status-voluntary-since",
            &[("date", Arg::BothDates(*since))],
        ),
        StatusSentence::Voluntary { since: None } => i18n.text("individual-status-voluntary"),
        StatusSentence::Pensioner {
            last_day: Some(day),
        } => i18n.text_with(
            "individual-status-pensioner-since",
            &[("date", Arg::BothDates(*day))],
        ),
        StatusSentence::Pensioner { last_day: None } => i18n.text("individual-status-pensioner"),
        StatusSentence::Ended { last_day } => i18n.text_with(
            "individual-status-ended",
            &[("date", Arg::BothDates(*last_day))],
        ),
        StatusSentence::Never => i18n.text("individual-status-never"),
    }
}
