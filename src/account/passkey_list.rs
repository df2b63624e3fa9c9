//! The list of passkeys, each with its name, its dates, and what can be done with it.

use contract::values::{Fault, check_passkey_name};
use contract::{Passkey, Timestamp};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::{dom, timer};
use crate::i18n::use_i18n;
use crate::t;
use crate::ui::button::{Button, ButtonKind};
use crate::ui::dialog::{Dialog, DialogKind};
use crate::ui::icon::{icon, shapes};
use crate::ui::text_field::TextField;

const RENAMED: &str = "passkey-rename";

/// What the person wants done.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    /// Another name.
    Rename {
        /// Which passkey.
        id: String,
        /// The name.
        name: String,
    },
    /// Away with it.
    Remove {
        /// Which passkey.
        id: String,
    },
}

/// The passkeys, or that there are none.
#[component]
pub(super) fn PasskeyList(
    /// The passkeys, the newest first.
    passkeys: Vec<Passkey>,
    /// Does what is wanted.
    on_change: Callback<Change>,
) -> impl IntoView {
    let i18n = use_i18n();
    let removing = RwSignal::new(None::<Passkey>);
    let asks = RwSignal::new(false);
    let renaming = RwSignal::new(None::<String>);
    if passkeys.is_empty() {
        return view! { <p class="g-passkeys__none">{t!(i18n, "passkeys-none")}</p> }.into_any();
    }
    let remove = Callback::new(move |()| {
        asks.set(false);
        if let Some(passkey) = removing.get_untracked() {
            on_change.run(Change::Remove { id: passkey.id });
        }
    });
    view! {
        <ul class="g-passkeys__list">
            {passkeys
                .into_iter()
                .map(|passkey| view! {
                    <Item
                        passkey
                        renaming
                        on_rename=on_change
                        on_remove=Callback::new(move |passkey| {
                            removing.set(Some(passkey));
                            asks.set(true);
                        })
                    />
                })
                .collect_view()}
        </ul>
        <Dialog
            id="passkey-remove"
            title=t!(i18n, "passkey-remove-title")
            open=asks
            kind=DialogKind::Urgent
            actions=move || view! {
                <Button
                    label=t!(i18n, "passkey-keep")
                    kind=ButtonKind::Secondary
                    on_press=Callback::new(move |()| asks.set(false))
                />
                <Button label=t!(i18n, "passkey-remove") kind=ButtonKind::Danger on_press=remove />
            }
        >
            <p>
                {move || i18n.text_with(
                    "passkey-remove-what",
                    &[("name", removing.get().map(|passkey| passkey.name).unwrap_or_default().into())],
                )}
            </p>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Item(
    passkey: Passkey,
    renaming: RwSignal<Option<String>>,
    on_rename: Callback<Change>,
    on_remove: Callback<Passkey>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = passkey.id.clone();
    let is_renamed = Memo::new(move |_| renaming.with(|open| open.as_ref() == Some(&id)));
    let day = move |moment: Timestamp| i18n.date(moment.date_in_riyadh());
    let Passkey {
        created_at,
        last_used_at,
        is_synced,
        ..
    } = passkey;
    let kept = StoredValue::new(passkey);
    let name = kept.with_value(|passkey| passkey.name.clone());
    let (rename_name, remove_name) = (name.clone(), name.clone());
    view! {
        <li class="g-card g-passkeys__item">
            <span class="g-passkeys__sign">{icon(shapes::KEY)}</span>
            <div class="g-stack g-stack--tight">
                <h2 class="g-passkeys__name"><bdi>{name}</bdi></h2>
                <p class="g-muted g-small">
                    {move || i18n.text_with("passkey-created", &[("day", day(created_at).into())])}
                </p>
                <p class="g-muted g-small">
                    {move || match last_used_at {
                        Some(moment) => i18n.text_with("passkey-used", &[("day", day(moment).into())]),
                        None => i18n.text("passkey-never-used"),
                    }}
                </p>
                {is_synced.then(|| view! { <p class="g-muted g-small">{t!(i18n, "passkey-synced")}</p> })}
                {move || is_renamed.get().then(|| view! { <Rename kept renaming on_rename /> })}
                <div class="g-passkeys__actions">
                    <Button
                        label=move || i18n.text_with("passkey-rename", &[("name", rename_name.clone().into())])
                        kind=ButtonKind::Ghost
                        icon=shapes::PENCIL
                        compact=true
                        expanded=Signal::from(is_renamed)
                        on_press=Callback::new(move |()| {
                            let id = kept.with_value(|passkey| passkey.id.clone());
                            let is_open = is_renamed.get_untracked();
                            renaming.set((!is_open).then_some(id));
                            if !is_open {
                                let _ = timer::after(0, || {
                                    dom::focus(RENAMED);
                                });
                            }
                        })
                    />
                    <Button
                        label=move || i18n.text_with("passkey-remove-named", &[("name", remove_name.clone().into())])
                        kind=ButtonKind::Ghost
                        icon=shapes::TRASH
                        compact=true
                        on_press=Callback::new(move |()| on_remove.run(kept.get_value()))
                    />
                </div>
            </div>
        </li>
    }
}

#[component]
fn Rename(
    kept: StoredValue<Passkey>,
    renaming: RwSignal<Option<String>>,
    on_rename: Callback<Change>,
) -> impl IntoView {
    let i18n = use_i18n();
    let typed = RwSignal::new(kept.with_value(|passkey| passkey.name.clone()));
    let fault = RwSignal::new(None::<&'static str>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match check_passkey_name(&typed.get_untracked()) {
            Ok(name) => {
                let id = kept.with_value(|passkey| passkey.id.clone());
                renaming.set(None);
                on_rename.run(Change::Rename { id, name });
            }
            Err(found) => {
                fault.set(Some(found.fluent_key()));
                dom::focus(RENAMED);
            }
        }
    };
    view! {
        <form class="g-form" method="post" novalidate on:submit=submit>
            <TextField
                id=RENAMED
                label=t!(i18n, "passkey-name-label")
                value=typed
                error=Signal::derive(move || fault.get().map(|key| i18n.text(key)))
                autocomplete="off"
            />
            <div class="g-form__actions">
                <Button label=t!(i18n, "passkey-save-name") submit=true compact=true />
            </div>
        </form>
    }
}
