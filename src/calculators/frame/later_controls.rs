//! The controls that no first question has; they come with the law.

use leptos::prelude::*;

use super::field::{Field, Kind};
use super::form_view::{Asking, field_view};
use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::field::FieldWidth;
use crate::ui::fieldset::Fieldset;
use crate::ui::money_field::MoneyField;
use crate::ui::select::{Select, SelectOption};
use crate::ui::text_area::TextArea;
use crate::ui::text_field::TextField;

/// The control of a question, as a law names it.
pub fn control(asking: Asking) -> AnyView {
    if matches!(asking.field.kind, Kind::Rows { .. }) {
        return rows(asking);
    }
    if matches!(asking.field.kind, Kind::Span) {
        return span(asking);
    }
    let i18n = use_i18n();
    let (value, not_required) = (asking.part(""), asking.not_required());
    let Asking {
        name,
        field,
        label,
        hint,
        error,
        ..
    } = asking;
    match &field.kind {
        Kind::List(entries) => {
            let options: Vec<SelectOption> = entries
                .iter()
                .map(|entry| SelectOption::new(entry.value, Signal::derive(t!(i18n, entry.label))))
                .collect();
            view! {
                <Select id=name label nostrip:hint=hint options=Signal::stored(options) value error not_required placeholder=t!(i18n, "calc-choose") />
            }
            .into_any()
        }
        Kind::Money | Kind::MoneyOrNone => view! {
            <MoneyField id=name label nostrip:hint=hint value error not_required />
        }
        .into_any(),
        Kind::Count(_, most) => {
            let width = if *most < 100 { FieldWidth::Two } else { FieldWidth::Four };
            view! {
                <TextField id=name label nostrip:hint=hint value error not_required left_to_right=true input_mode="numeric" width />
            }
            .into_any()
        }
        Kind::Percent => view! {
            <TextField id=name label nostrip:hint=hint value error not_required left_to_right=true input_mode="decimal" width=FieldWidth::Four />
        }
        .into_any(),
        Kind::Lines => view! {
            <TextArea id=name label nostrip:hint=hint value error not_required left_to_right=true file_label=t!(i18n, "calc-file") />
        }
        .into_any(),
        // Made above, or with the first question.
        Kind::Rows { .. } | Kind::Span | Kind::Choice(_) | Kind::Cards(_) | Kind::Date(_) | Kind::Month => ().into_any(),
    }
}

/// Years and months side by side under one question.
fn span(asking: Asking) -> AnyView {
    let i18n = use_i18n();
    let (years, months) = (asking.part("-years"), asking.part("-months"));
    let not_required = asking.not_required();
    let name = asking.name;
    view! {
        <Fieldset id=name.clone() legend=asking.label nostrip:hint=asking.hint error=asking.error not_required>
            <div class="g-cluster">
                <TextField id=format!("{name}-years") label=t!(i18n, "calc-years") value=years left_to_right=true input_mode="numeric" width=FieldWidth::Two />
                <TextField id=format!("{name}-months") label=t!(i18n, "calc-months") value=months left_to_right=true input_mode="numeric" width=FieldWidth::Two />
            </div>
        </Fieldset>
    }
    .into_any()
}

/// Several of the same, with a button that adds one and one in each that takes it away.
fn rows(asking: Asking) -> AnyView {
    let i18n = use_i18n();
    let Asking {
        form,
        problems,
        name,
        field,
        label,
        hint,
        error,
    } = asking;
    let (
        Some(count),
        Kind::Rows {
            fields,
            most,
            add,
            each,
            ..
        },
    ) = (form.count(&name), &field.kind)
    else {
        return ().into_any();
    };
    let (fields, most, add, each): (&'static [Field], usize, &'static str, &'static str) =
        (fields, *most, add, each);
    let add_id = format!("{name}-add");
    let listed = (1..=most)
        .map(|index| {
            let name = name.clone();
            let is_there = Memo::new(move |_| count.get() >= index);
            move || {
                is_there.get().then(|| {
                    let prefix = format!("{name}-{index}-");
                    let (row_name, back_to) = (name.clone(), format!("{name}-add"));
                    let heading = move || i18n.text_with(each, &[("number", index.into())]);
                    let remove = Callback::new(move |()| {
                        form.remove_row(&row_name, index, fields);
                        let back_to = back_to.clone();
                        let _ = timer::after(0, move || {
                            dom::focus(&back_to);
                        });
                    });
                    let heading_id = format!("{prefix}heading");
                    let named_by = heading_id.clone();
                    view! {
                        <section class="g-calculator__row g-stack" aria-labelledby=named_by>
                            <div class="g-cluster g-cluster--between">
                                <h3 id=heading_id>{heading}</h3>
                                <Button
                                    label=move || i18n.text_with("calc-remove", &[("what", heading().into())])
                                    kind=ButtonKind::Plain
                                    compact=true
                                    on_press=remove
                                />
                            </div>
                            {fields.iter().map(|field| field_view(form, problems, prefix.clone(), field)).collect_view()}
                        </section>
                    }
                })
            }
        })
        .collect_view();
    let own = name.clone();
    let on_add = Callback::new(move |()| {
        let index = count.get_untracked() + 1;
        if index > most {
            return;
        }
        count.set(index);
        let first = format!("{own}-{index}-heading");
        let _ = timer::after(0, move || {
            dom::go_to_place(&first);
        });
    });
    let has_room = move || count.get() < most;
    view! {
        <Fieldset id=name legend=label nostrip:hint=hint error not_required={!field.required}>
            <div class="g-stack">
                {listed}
                <Show when=has_room>
                    <Button id=add_id.clone() label=t!(i18n, add) kind=ButtonKind::Secondary compact=true on_press=on_add />
                </Show>
            </div>
        </Fieldset>
    }
    .into_any()
}
