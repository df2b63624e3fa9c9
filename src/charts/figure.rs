//! What stands around every chart: title, sentence, and the switch to the table.

use leptos::prelude::*;

use crate::browser::paper;
use crate::i18n::use_i18n;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::card::heading;
use crate::ui::icon::shapes;

/// A chart or, at a person's wish, the table of the same figures.
///
/// The table is made when it is asked for or put on paper: it holds many more words than the drawing.
pub(super) fn figure(
    id: &str,
    title: Signal<String>,
    level: u8,
    sentence: Signal<String>,
    drawing: AnyView,
    table: ViewFn,
) -> impl IntoView + use<> {
    let i18n = use_i18n();
    let (as_table, on_paper) = (RwSignal::new(false), paper::asked_for_in_view());
    let is_table_made = Memo::new(move |_| as_table.get() || on_paper.get());
    let label = Signal::derive(move || {
        i18n.text(if as_table.get() {
            "ui-view-as-chart"
        } else {
            "ui-view-as-table"
        })
    });
    let table_id = format!("{id}-table");
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let sentence_id = format!("{id}-sentence");
    view! {
        <figure class="g-chart" aria-labelledby=labelled_by>
            <figcaption class="g-chart__head">
                <div>
                    {heading(level, "g-chart__title", Some(title_id), title)}
                    <p class="g-chart__sentence" id=sentence_id>{sentence}</p>
                </div>
                <span class="g-chart__toggle">
                    <Button
                        label=label
                        kind=ButtonKind::Secondary
                        compact=true
                        icon=shapes::TABLE
                        expanded=as_table
                        controls=table_id.clone()
                        on_press=move |()| as_table.update(|shown| *shown = !*shown)
                    />
                </span>
            </figcaption>
            <div class="g-chart__drawing" hidden=move || as_table.get()>{drawing}</div>
            <div class="g-chart__table" id=table_id hidden=move || !as_table.get()>
                {move || is_table_made.get().then(|| table.run())}
            </div>
        </figure>
    }
}
