//! Dialogs, opened by a button.

use leptos::prelude::*;

use super::{Dialog, DialogKind};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::example::{Example, sample};

/// A danger to confirm; a drawer.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "danger",
        view: || {
            let open = RwSignal::new(false);
            view! {
                <Button id="dialog-danger-open" label=sample("حذف الحساب البنكي", "Delete the bank account") kind=ButtonKind::Danger on_press=move |()| open.set(true) />
                <Dialog
                    id="dialog-danger"
                    title=sample("حذف الحساب البنكي؟", "Delete the bank account?")
                    open=open
                    kind=DialogKind::Urgent
                    actions=move || view! {
                        <Button label=sample("إبقاء الحساب", "Keep the account") kind=ButtonKind::Secondary on_press=move |()| open.set(false) />
                        <Button label=sample("حذف الحساب", "Delete the account") kind=ButtonKind::Danger on_press=move |()| open.set(false) />
                    }
                >
                    <p>{sample("لا يمكن التراجع عن الحذف.", "You cannot undo this.")}</p>
                </Dialog>
            }
            .into_any()
        },
    },
    Example {
        name: "drawer",
        view: || {
            let open = RwSignal::new(false);
            view! {
                <Button label=sample("القائمة", "Menu") kind=ButtonKind::Secondary on_press=move |()| open.set(true) />
                <Dialog id="dialog-drawer" title=sample("القائمة", "Menu") open=open kind=DialogKind::Drawer>
                    <p><a href="#">{sample("الخدمات", "Services")}</a></p>
                </Dialog>
            }
            .into_any()
        },
    },
];
