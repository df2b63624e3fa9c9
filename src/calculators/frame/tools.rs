//! Keeping a result: on paper, as a link, as text, as figures.

use leptos::prelude::*;

use super::form::FormState;
use super::paper_code::{PaperCode, PaperCodeView};
use super::plain::{story_text, table_csv};
use super::result_view::ResultState;
use super::why::Unfolded;
use super::{Answers, Story, link};
use crate::browser::{clipboard, clock, dom, files, page, timer};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::live_region::use_announcer;

/// The buttons under a result.
#[component]
pub fn Tools(
    /// The form.
    form: FormState,
    /// The result.
    result: Signal<ResultState>,
    /// What of the result is made for paper.
    unfolded: Unfolded,
) -> impl IntoView {
    let i18n = use_i18n();
    let announcer = use_announcer();
    let calculator = form.calculator();
    let note = RwSignal::new(None::<&'static str>);
    let say = move |key: &'static str| {
        note.set(Some(key));
        announcer.polite(i18n.text_untracked(key));
    };
    let copied = move |text: String, done: &'static str| {
        clipboard::copy(text, move |copied| {
            say(if copied { done } else { "calc-copy-failed" });
        });
    };
    let ready = move || match result.get_untracked() {
        ResultState::Ready {
            story,
            answers,
            day,
            ..
        } => Some((story, answers, day)),
        _ => None,
    };
    let link_of = move |answers: &Answers, story: &Story| {
        let today = clock::today()?;
        let fragment = link::write(calculator, answers, today, Some(story));
        Some(format!("{}#{fragment}", page::address_without_fragment()))
    };
    let link: Signal<Option<String>> = Memo::new(move |_| {
        result.with(|state| match state {
            ResultState::Ready { story, answers, .. } => link_of(answers, story),
            _ => None,
        })
    })
    .into();
    let paper = PaperCode::following(result, link);
    let print = Callback::new(move |()| {
        unfolded.for_paper();
        // What is made for paper is in the page after this turn.
        let print = || {
            let _ = timer::after(0, dom::print);
        };
        match link.get_untracked() {
            Some(link) => paper.draw(link, print),
            None => print(),
        }
    });
    let copy_link = Callback::new(move |()| {
        if let Some((story, answers, _)) = ready()
            && let Some(link) = link_of(&answers, &story)
        {
            copied(link, "calc-copied");
        }
    });
    let copy_text = Callback::new(move |()| {
        if let Some((story, answers, day)) = ready() {
            let text = untrack(|| story_text(i18n, calculator, &answers, day, &story));
            copied(text, "calc-text-copied");
        }
    });
    let save_csv = Callback::new(move |()| {
        if let Some((story, ..)) = ready() {
            let text = untrack(|| {
                let tables = story.tables.iter().map(|table| table_csv(i18n, table));
                tables.collect::<Vec<_>>().join("\r\n")
            });
            files::save("gosi.csv", "text/csv;charset=utf-8", &text);
            say("calc-csv-saved");
        }
    });
    let has_tables =
        move || result.with(|state| state.story().is_some_and(|story| !story.tables.is_empty()));
    view! {
        <div class="g-cluster g-no-print">
            <Button label=t!(i18n, "calc-print") kind=ButtonKind::Secondary on_press=print />
            <Button label=t!(i18n, "calc-copy") kind=ButtonKind::Secondary on_press=copy_link />
            <Button label=t!(i18n, "calc-copy-text") kind=ButtonKind::Secondary on_press=copy_text />
            <Show when=has_tables>
                <Button label=t!(i18n, "calc-csv") kind=ButtonKind::Secondary on_press=save_csv />
            </Show>
        </div>
        <p class="g-small g-muted" id="calc-tools-note">{move || note.get().map(|key| i18n.text(key))}</p>
        <p class="g-small g-muted g-no-print">{t!(i18n, "calc-paper-code-about")}</p>
        <PaperCodeView paper link unfolded />
        <p class="g-only-print g-small g-paper-link" dir="ltr">{move || unfolded.is_for_paper().then(|| link.get())}</p>
    }
}
