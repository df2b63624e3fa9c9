//! What stands around every chart: title, sentence, and the switch to the table.

use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::card::heading;
use crate::ui::icon::shapes;

/// A chart or, at a person's wish, the table of the same figures.
pub(super) fn figure(
    id: &str,
    title: Signal<String>,
    level: u8,
    sentence: Signal<String>,
    drawing: AnyView,
    table: AnyView,
) -> impl IntoView + use<> {
    let i18n = use_i18n();
    let as_table = RwSignal::new(false);
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
            <div class="g-chart__table" id=table_id hidden=move || !as_table.get()>{table}</div>
        </figure>
    }
}
