//! Named scenarios of a calculator: kept on the device, side by side, deleted when wanted.

use leptos::prelude::*;

use super::form::FormState;
use super::result_view::ResultState;
use super::saved::{self, Saved};
use super::story::Shown;
use super::{AS_OF, Answered, link};
use crate::browser::{clock, storage};
use crate::effect::effect;
use crate::i18n::{Arg, I18n, use_i18n};
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::data_table::{Cell, Column, DataTable};
use crate::ui::live_region::use_announcer;
use crate::ui::text_field::TextField;

/// The most that stand side by side.
const COMPARED: usize = 3;

/// The scenarios of this calculator, with a field that keeps the one in view.
#[component]
pub fn SavedScenarios(
    /// The form.
    form: FormState,
    /// The result in view.
    result: Signal<ResultState>,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let calculator = form.calculator();
    let slug = calculator.page.slug();
    let all = RwSignal::new(Vec::<Saved>::new());
    let (name, error) = (
        RwSignal::new(String::new()),
        RwSignal::new(None::<&'static str>),
    );
    effect(move || {
        all.set(saved::read(&storage::read(saved::KEY).unwrap_or_default()));
    });
    let keep = move |scenarios: Vec<Saved>| {
        storage::write(saved::KEY, &saved::write(&scenarios));
        all.set(scenarios);
    };
    let save = move || {
        let ResultState::Ready { story, answers, .. } = result.get_untracked() else {
            return;
        };
        let Some(today) = clock::today() else { return };
        let fragment = link::write(calculator, &answers, today, Some(&story));
        let Some(one) = Saved::new(&name.get_untracked(), slug, fragment) else {
            error.set(Some("calc-save-name-empty"));
            return;
        };
        error.set(None);
        let said = i18n.text_with("calc-saved-as", &[("name", Arg::Text(one.name.clone()))]);
        announcer.polite(said);
        keep(saved::with(all.get_untracked(), one));
        name.set(String::new());
    };
    let own = Memo::new(move |_| {
        all.with(|all| {
            all.iter()
                .filter(|one| one.slug == slug)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let open = move |one: &Saved| {
        if let Some(Ok(opened)) = link::read(calculator, &one.fragment) {
            let mut answers = opened.answers;
            answers.set(AS_OF, "");
            form.fill(&answers, i18n.calendar_untracked());
        }
    };
    let has_result = move || result.with(|state| matches!(state, ResultState::Ready { .. }));
    view! {
        <Show when=move || has_result() || !own.with(Vec::is_empty)>
            <section class="g-stack g-no-print" aria-labelledby="calc-saved">
                <h3 id="calc-saved">{t!(i18n, "calc-saved")}</h3>
                <Show when=has_result>
                    <form class="g-cluster g-calculator__save" novalidate=true on:submit=move |event| {
                        event.prevent_default();
                        save();
                    }>
                        <TextField
                            id="calc-save-name"
                            label=t!(i18n, "calc-save-name")
                            hint=t!(i18n, "calc-save-hint")
                            value=name
                            error=Signal::derive(move || error.get().map(|key| i18n.text(key)))
                        />
                        <Button label=t!(i18n, "calc-save") kind=ButtonKind::Secondary submit=true />
                    </form>
                </Show>
                <Show when=move || !own.with(Vec::is_empty)><ul class="g-list-plain g-stack g-stack--tight">
                    {move || own.get().into_iter().map(|one| {
                        let (opened, gone) = (one.clone(), one.clone());
                        let label = Arg::Text(one.name.clone());
                        let of = move |key: &'static str| {
                            let label = label.clone();
                            move || i18n.text_with(key, &[("name", label.clone())])
                        };
                        let delete = Callback::new(move |()| {
                            let mut left = all.get_untracked();
                            left.retain(|other| *other != gone);
                            keep(left);
                        });
                        view! {
                            <li class="g-cluster g-cluster--between">
                                <bdi>{one.name}</bdi>
                                <span class="g-cluster">
                                    <Button label=of("calc-saved-open") kind=ButtonKind::Secondary compact=true on_press=Callback::new(move |()| open(&opened)) />
                                    <Button label=of("calc-saved-delete") kind=ButtonKind::Plain compact=true on_press=delete />
                                </span>
                            </li>
                        }
                    }).collect_view()}
                </ul></Show>
                {move || comparison(i18n, form, &own.get())}
            </section>
        </Show>
    }
}

/// Up to three scenarios as the columns of a table, by today's law.
fn comparison(i18n: I18n, form: FormState, own: &[Saved]) -> Option<AnyView> {
    let today = clock::today()?;
    let calculator = form.calculator();
    let stories: Vec<_> = own
        .iter()
        .rev()
        .filter_map(|one| {
            let mut answers = link::read(calculator, &one.fragment)?.ok()?.answers;
            answers.set(AS_OF, "");
            match calculator.answer(&answers, today) {
                Answered::Story(story) => Some((one.name.clone(), story)),
                Answered::Problems(_) => None,
            }
        })
        .take(COMPARED)
        .collect();
    if stories.len() < 2 {
        return None;
    }
    let mut labels: Vec<&'static str> = Vec::new();
    for (_, story) in &stories {
        let own = story.amount.map(|amount| amount.label);
        for label in own
            .into_iter()
            .chain(story.facts.iter().map(|fact| fact.label))
        {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    let mut columns = vec![Column::text(Signal::derive(t!(i18n, "calc-compare-what")))];
    columns.extend(
        stories
            .iter()
            .map(|(name, _)| Column::text(Signal::stored(name.clone()))),
    );
    let rows: Vec<Vec<Cell>> = labels
        .into_iter()
        .map(|label| {
            let cells = stories.iter().map(|(_, story)| {
                let amount = story.amount.filter(|amount| amount.label == label);
                let fact = story.facts.iter().find(|fact| fact.label == label);
                let shown = amount
                    .map(|amount| Shown::Money(amount.sar))
                    .or_else(|| fact.map(|fact| fact.shown.clone()))
                    .unwrap_or(Shown::Nothing);
                match shown {
                    Shown::Money(amount) => Cell::Money(amount),
                    other => Cell::Words(Signal::derive(move || other.text(i18n))),
                }
            });
            std::iter::once(Cell::Words(Signal::derive(t!(i18n, label))))
                .chain(cells)
                .collect()
        })
        .collect();
    Some(view! {
        <div class="g-stack">
            <h4 id="calc-compare">{t!(i18n, "calc-compare")}</h4>
            <DataTable caption=t!(i18n, "calc-compare") caption_hidden=true columns rows=Signal::stored(rows) />
        </div>
    }.into_any())
}
