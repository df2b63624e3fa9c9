//! The directory of services: who, how, when, what to have at hand, and whether it is done here.
//!
//! The query stands in the fragment of the address: the back button and the other language keep
//! it, and it is never sent.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::browser::dom;
use crate::browser::timer::Pending;
use crate::directory::{
    Audience, Channel, Index, SERVICES, Service, query_fragment, query_of_fragment,
};
use crate::effect::effect;
use crate::i18n::use_i18n;
use crate::routes::Page;
use crate::shell::in_turn::items_in_turns;
use crate::t;
use crate::ui::button::LinkButton;
use crate::ui::icon::{icon, shapes};
use crate::ui::live_region::use_announcer;
use crate::ui::page_heading::PageHeading;

const FIELD_ID: &str = "services-search";
/// The address follows, and the count is said, once the person pauses so many milliseconds.
const SETTLE_AFTER: u64 = 600;

/// The page of services.
#[component]
pub fn ServicesPage() -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let navigate = use_navigate();
    let location = use_location();
    let query = RwSignal::new(String::new());
    let audience = RwSignal::new(None::<Audience>);
    let shown = Memo::new(move |_| {
        let query = query.get();
        let found: Option<BTreeSet<&str>> = (!query.trim().is_empty())
            .then(|| Index::of(i18n).services(&query).into_iter().collect());
        SERVICES
            .iter()
            .filter(|service| {
                audience
                    .get()
                    .is_none_or(|wanted| service.audience == wanted)
            })
            .filter(|service| {
                found
                    .as_ref()
                    .is_none_or(|found| found.contains(service.id))
            })
            .map(|service| service.id)
            .collect::<BTreeSet<&'static str>>()
    });
    let count_text = move || match shown.with(BTreeSet::len) {
        0 => i18n.text("services-none"),
        count => i18n.text_with("services-count", &[("count", count.into())]),
    };

    // The address may carry a query: from the home page's search, the back button, a shared link.
    effect(move || {
        if let Some(in_address) = query_of_fragment(&location.hash.get()) {
            query.set(in_address);
        }
    });
    let settling = Pending::of_view();
    let settle = move || {
        let navigate = navigate.clone();
        settling.put_off(SETTLE_AFTER, move || {
            announcer.polite(untrack(count_text));
            let path = location.pathname.get_untracked();
            let fragment = query.with_untracked(|query| query_fragment(query));
            let address = if fragment.is_empty() {
                path
            } else {
                format!("{path}#{fragment}")
            };
            navigate(
                &address,
                NavigateOptions {
                    replace: true,
                    scroll: false,
                    ..NavigateOptions::default()
                },
            );
        });
    };
    let clear = {
        let settle = settle.clone();
        move |_| {
            query.set(String::new());
            audience.set(None);
            dom::focus(FIELD_ID);
            settle();
        }
    };
    let filtered = move || audience.get().is_some() || !query.with(|query| query.trim().is_empty());

    view! {
        <div class="g-container g-page">
            <PageHeading text=t!(i18n, "title-services") />
            <p class="g-lead">{t!(i18n, "services-lead")}</p>
            <form class="g-filter" role="search" on:submit=|event| event.prevent_default()>
                <div class="g-field">
                    <label class="g-label" for=FIELD_ID>{t!(i18n, "services-filter")}</label>
                    <input
                        id=FIELD_ID
                        class="g-input"
                        type="text"
                        inputmode="search"
                        enterkeyhint="search"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        dir="auto"
                        placeholder=t!(i18n, "search-example")
                        prop:value=move || query.get()
                        on:input=move |event| {
                            query.set(event_target_value(&event));
                            settle();
                        }
                    />
                </div>
                <fieldset class="g-filter__audience">
                    <legend class="g-label">{t!(i18n, "services-audience")}</legend>
                    <div class="g-choices">
                        <AudienceChoice choice=None name="services-everybody" audience />
                        {Audience::ALL
                            .into_iter()
                            .map(|choice| view! {
                                <AudienceChoice choice=Some(choice) name=choice.name_key() audience />
                            })
                            .collect_view()}
                    </div>
                </fieldset>
                <div class="g-filter__result">
                    <p>{count_text}</p>
                    <button
                        type="button"
                        class="g-button g-button--plain"
                        hidden=move || !filtered()
                        on:click=clear
                    >
                        {t!(i18n, "services-clear")}
                    </button>
                </div>
            </form>
            {Audience::ALL
                .into_iter()
                .map(|group| view! { <Group group shown /> })
                .collect_view()}
            {move || shown.with(BTreeSet::is_empty).then(|| view! {
                <div class="g-empty">
                    <p class="g-empty__title">{t!(i18n, "services-none")}</p>
                    <p>
                        {t!(i18n, "services-none-text")} " "
                        <a href=Page::Help.link(i18n)>{t!(i18n, "title-help")}</a>
                    </p>
                </div>
            })}
        </div>
    }
}

#[component]
fn AudienceChoice(
    choice: Option<Audience>,
    name: &'static str,
    audience: RwSignal<Option<Audience>>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <label class="g-pill">
            <input
                type="radio"
                name="services-audience"
                prop:checked=move || audience.get() == choice
                checked=choice.is_none()
                on:change=move |_| audience.set(choice)
            />
            <span>{move || i18n.text(name)}</span>
        </label>
    }
}

/// The services of one audience; hidden, heading and all, while none of them is shown.
///
/// Filtering hides entries instead of removing them, so that opened ones stay open.
#[component]
fn Group(group: Audience, shown: Memo<BTreeSet<&'static str>>) -> impl IntoView {
    let i18n = use_i18n();
    let of_group = move || {
        SERVICES
            .iter()
            .filter(move |service| service.audience == group)
    };
    let empty = move || shown.with(|shown| !of_group().any(|service| shown.contains(service.id)));
    let heading_id = format!("{}-heading", group.anchor());
    let named_by = heading_id.clone();
    view! {
        <section id=group.anchor() class="g-services g-far" aria-labelledby=named_by hidden=empty>
            <h2 id=heading_id>{move || i18n.text(group.name_key())}</h2>
            <ul class="g-services__list">
                {items_in_turns(of_group(), move |service| view! {
                    <li hidden=move || shown.with(|shown| !shown.contains(service.id))>
                        <ServiceEntry service />
                    </li>
                }.into_any())}
            </ul>
        </section>
    }
}

#[component]
fn ServiceEntry(service: &'static Service) -> impl IntoView {
    let i18n = use_i18n();
    let text = move |key: String| move || i18n.text(&key);
    view! {
        <details id=service.id class="g-disclosure g-service">
            <summary class="g-disclosure__summary">
                <h3>{text(service.name_key())}</h3>
                {service.here.map(|_| view! {
                    <span class="g-tag g-tag--success">{t!(i18n, "services-here")}</span>
                })}
                {icon(shapes::CHEVRON_DOWN)}
            </summary>
            <div class="g-disclosure__body">
                <p>{text(service.about_key())}</p>
                <dl class="g-key-values">
                    {service.has_needs.then(|| view! {
                        <div class="g-key-values__row">
                            <dt>{t!(i18n, "services-needs")}</dt>
                            <dd>{text(service.needs_key())}</dd>
                        </div>
                    })}
                    <div class="g-key-values__row">
                        <dt>{t!(i18n, "services-timing")}</dt>
                        <dd>
                            {if service.has_timing {
                                text(service.timing_key()).into_any()
                            } else {
                                t!(i18n, "services-timing-unknown").into_any()
                            }}
                        </dd>
                    </div>
                    <div class="g-key-values__row">
                        <dt>{t!(i18n, "services-where")}</dt>
                        <dd>
                            <ul class="g-services__channels">
                                {service.channels.iter().map(|channel| view! { <ChannelLink channel=*channel /> }).collect_view()}
                            </ul>
                        </dd>
                    </div>
                    {service.article.map(|anchor| view! {
                        <div class="g-key-values__row">
                            <dt>{t!(i18n, "services-law")}</dt>
                            <dd>
                                <a href=move || format!("{}#{anchor}", Page::Law.href(i18n.locale()))>
                                    {move || super::law::place_name(i18n, anchor)}
                                </a>
                            </dd>
                        </div>
                    })}
                </dl>
                {match service.here {
                    Some(page) => view! {
                        <LinkButton
                            label=t!(i18n, "services-start")
                            href=Signal::derive(page.link(i18n))
                        />
                    }
                    .into_any(),
                    None => view! {
                        <p class="g-service__not-here">{t!(i18n, "services-not-here")}</p>
                    }
                    .into_any(),
                }}
            </div>
        </details>
    }
}

#[component]
fn ChannelLink(channel: Channel) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li>
            <a href=move || format!("{}#{}", Page::Help.href(i18n.locale()), channel.anchor())>
                {move || i18n.text(channel.name_key())}
            </a>
        </li>
    }
}
