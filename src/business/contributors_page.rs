//! The contributors of the establishment: searched and cut into pages by the server.

use contract::{Contributor, ContributorPage, ContributorSearch, Nationality};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::words;
use crate::api::{Load, LoadState, use_api, use_load};
use crate::browser::{dom, timer};
use crate::effect::effect;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::routes::Page;
use crate::session::use_session;
use crate::t;
use crate::ui::data_card::DataCard;
use crate::ui::page_heading::PageHeading;
use crate::ui::{
    Breadcrumb, Button, ButtonKind, Cell, Column, Crumb, DataTable, EmptyState, Select,
    SelectOption, Tag, TagKind, TextField, use_announcer,
};

/// The values of the choice of kind; the empty one is everybody.
const KINDS: [(&str, &str); 4] = [
    ("", "business-search-everybody"),
    ("saudi", "business-kind-saudi"),
    ("non_saudi", "business-kind-non-saudi"),
    ("gcc", "business-kind-gcc"),
];

/// What the person is looking for.
#[derive(Clone, Copy)]
pub struct Search {
    query: RwSignal<String>,
    kind: RwSignal<String>,
    /// What the page shown, or on its way, was asked with.
    asked: RwSignal<ContributorSearch>,
    /// Whether the person asked for it, and so is told how it ended.
    told: RwSignal<bool>,
}

impl Search {
    /// Everybody, from the first page.
    pub fn new() -> Search {
        Search {
            query: RwSignal::new(String::new()),
            kind: RwSignal::new(String::new()),
            asked: RwSignal::new(ContributorSearch {
                query: String::new(),
                nationality: None,
                page: 1,
            }),
            told: RwSignal::new(false),
        }
    }

    /// Asks for what the fields say, from the first page.
    fn start(self, page: Load<ContributorPage>) {
        let kind = self.kind.get_untracked();
        let query: String = self.query.with_untracked(|query| {
            let most = ContributorSearch::LONGEST_QUERY;
            query.trim().chars().take(most).collect()
        });
        self.asked.set(ContributorSearch {
            query,
            nationality: (!kind.is_empty()).then(|| Nationality::from(kind.as_str())),
            page: 1,
        });
        self.told.set(true);
        page.reload();
    }

    /// Asks for another page of the same.
    fn turn(self, to: u32, page: Load<ContributorPage>) {
        self.asked.update(|asked| asked.page = to);
        self.told.set(true);
        page.reload();
    }
}

impl Default for Search {
    fn default() -> Search {
        Search::new()
    }
}

/// The list of contributors.
#[component]
pub fn ContributorsPage() -> impl IntoView {
    let api = use_api();
    let search = Search::new();
    let page = use_load(move || api.business_contributors(search.asked.get_untracked()));
    view! { <Frame><ContributorList search page /></Frame> }
}

/// The heading and the way back around the page's content.
#[component]
fn Frame(children: Children) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let lead = move || {
        // The gate before this page lets nobody in who has chosen no establishment.
        let establishment = session.view().and_then(|view| view.establishment);
        establishment.map_or_else(String::new, |establishment| {
            let name = words::name(i18n, &establishment.name);
            i18n.text_with("business-acting-for", &[("name", name.into())])
        })
    };
    view! {
        <div class="g-container g-page">
            <Breadcrumb
                above=vec![Crumb {
                    label: Signal::derive(t!(i18n, "title-business")),
                    href: Signal::derive(Page::Business.link(i18n)),
                }]
                current=t!(i18n, "title-business-contributors")
            />
            <PageHeading text=t!(i18n, "title-business-contributors") lead=Signal::derive(lead) />
            {children()}
        </div>
    }
}

/// The search and the list over their data.
#[component]
pub fn ContributorList(
    /// What is looked for.
    search: Search,
    /// The page found.
    page: Load<ContributorPage>,
) -> impl IntoView {
    let i18n = use_i18n();
    tell_result(i18n, search, page);
    let turn = Callback::new(move |to: u32| search.turn(to, page));
    view! {
        <SearchForm search page />
        <DataCard
            id="contributors"
            class="g-business__contributors"
            title=t!(i18n, "business-list-title")
            load=page
            as_of=|page: &ContributorPage| page.as_of
            body=move |page: ContributorPage| view! { <Found page turn /> }
            lines=10
        />
    }
}

#[component]
fn SearchForm(search: Search, page: Load<ContributorPage>) -> impl IntoView {
    let i18n = use_i18n();
    let options = KINDS.map(|(value, key)| SelectOption::new(value, Signal::derive(t!(i18n, key))));
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.start(page);
    };
    view! {
        <form class="g-business__search" role="search" aria-label=t!(i18n, "business-search-form") novalidate on:submit=on_submit>
            <TextField
                id="contributor-query"
                label=t!(i18n, "business-search-label")
                hint=Signal::derive(t!(i18n, "business-search-hint"))
                value=search.query
            />
            <Select
                id="contributor-kind"
                label=t!(i18n, "business-search-kind")
                options=Signal::stored(options.to_vec())
                value=search.kind
            />
            <Button label=t!(i18n, "business-search-button") submit=true />
        </form>
    }
}

/// The page's rows and the way to other pages.
#[component]
fn Found(page: ContributorPage, turn: Callback<u32>) -> impl IntoView {
    let i18n = use_i18n();
    let ContributorPage {
        page,
        pages,
        found,
        contributors,
        ..
    } = page;
    if contributors.is_empty() {
        return view! {
            <EmptyState title=t!(i18n, "business-list-none") text=t!(i18n, "business-list-none-next") />
        }
        .into_any();
    }
    let label = move |key| Signal::derive(t!(i18n, key));
    let columns = vec![
        Column::text(label("business-list-name")),
        Column::text(label("business-list-number")),
        Column::text(label("business-list-kind")),
        Column::text(label("business-list-joined")),
        Column::number(label("business-list-wage")),
        Column::text(label("business-list-notes")),
    ];
    let rows: Vec<Vec<Cell>> = contributors
        .into_iter()
        .map(|contributor| row(i18n, contributor))
        .collect();
    view! {
        <p>{t!(i18n, "business-contributors", n = found)}</p>
        <DataTable caption=label("business-list-caption") columns rows=Signal::stored(rows) />
        {(pages > 1).then(|| view! { <Pager page pages turn /> })}
    }
    .into_any()
}

fn row(i18n: I18n, contributor: Contributor) -> Vec<Cell> {
    let Contributor {
        name,
        identity_number_masked,
        nationality,
        joined_on,
        leaves_on,
        wage,
        flags,
        ..
    } = contributor;
    let notes = move || {
        let flags = flags
            .iter()
            .cloned()
            .map(|flag| {
                view! {
                    <Tag label=Signal::derive(move || words::flag(i18n, &flag)) kind=TagKind::Warning />
                    " "
                }
            })
            .collect_view();
        view! {
            {flags}
            {leaves_on.map(|day| view! {
                <span class="g-small">
                    {move || i18n.text_with("business-list-leaves", &[("date", Arg::Date(day))])}
                </span>
            })}
        }
        .into_any()
    };
    vec![
        Cell::Words(Signal::derive(move || words::name(i18n, &name))),
        Cell::Identifier(identity_number_masked),
        Cell::Words(Signal::derive(move || words::kind(i18n, &nationality))),
        Cell::Date(joined_on),
        Cell::Money(wage.amount()),
        Cell::View(ViewFn::from(notes)),
    ]
}

/// The page before, where one is, the page after.
#[component]
fn Pager(page: u32, pages: u32, turn: Callback<u32>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <nav class="g-business__pager" aria-label=t!(i18n, "business-pages")>
            {(page > 1).then(|| view! {
                <Button
                    id="page-before"
                    label=t!(i18n, "business-page-before")
                    kind=ButtonKind::Secondary
                    compact=true
                    on_press=Callback::new(move |()| turn.run(page - 1))
                />
            })}
            <p>{t!(i18n, "business-page-of", page = page, pages = pages)}</p>
            {(page < pages).then(|| view! {
                <Button
                    id="page-after"
                    label=t!(i18n, "business-page-after")
                    kind=ButtonKind::Secondary
                    compact=true
                    on_press=Callback::new(move |()| turn.run(page + 1))
                />
            })}
        </nav>
    }
}

/// Says how a search that the person asked for ended, and brings the focus to the list (WCAG 4.1.3).
fn tell_result(i18n: I18n, search: Search, page: Load<ContributorPage>) {
    let announcer = use_announcer();
    effect(move || {
        let result = page.with(|state| match state {
            LoadState::Ready {
                value,
                refreshing: false,
                refresh_error,
                ..
            } => Some(match refresh_error {
                None => Ok((value.found, value.page, value.pages)),
                Some(error) => Err(error.clone()),
            }),
            LoadState::Failed(error) => Some(Err(error.clone())),
            LoadState::Waiting | LoadState::Ready { .. } => None,
        });
        let Some(result) = result else { return };
        if !search.told.get_untracked() {
            return;
        }
        search.told.set(false);
        let is_there = result.is_ok();
        let text = untrack(|| match result {
            Ok((found, page, pages)) => {
                let found = i18n.text_with("business-contributors", &[("n", found.into())]);
                let place = i18n.text_with(
                    "business-page-of",
                    &[("page", page.into()), ("pages", pages.into())],
                );
                i18n.text_with(
                    "business-search-told",
                    &[("found", found.into()), ("place", place.into())],
                )
            }
            Err(error) => i18n.text(&error.text_key()),
        });
        announcer.polite(text);
        if is_there {
            let _ = timer::after(0, || {
                dom::focus_without_scroll("contributors-title");
            });
        }
    });
}
