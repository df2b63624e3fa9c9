//! Tabs.

use leptos::prelude::*;

use super::{Tab, Tabs};
use crate::ui::example::{Example, sample};

/// Three scenarios, live.
pub const EXAMPLES: &[Example] = &[Example {
    name: "scenarios",
    view: || {
        let tab = |name, label, text: Signal<String>| Tab {
            name,
            label,
            panel: ViewFn::from(move || view! { <p>{text}</p> }),
        };
        let tabs = vec![
            tab(
                "early",
                sample("تقاعد مبكر", "Early"),
                sample(
                    "يُصرف المعاش قبل بلوغ السن النظامية إذا اكتملت المدة.",
                    "The pension is paid before the statutory age once the months are complete.",
                ),
            ),
            tab(
                "statutory",
                sample("سن التقاعد النظامية", "Statutory age"),
                sample(
                    "يُصرف المعاش كاملًا عند بلوغ السن النظامية.",
                    "The full pension is paid from the statutory age.",
                ),
            ),
            tab(
                "later",
                sample("استمرار بعد السن", "Continue working"),
                sample(
                    "تزيد مدة الاشتراك ويزيد معها المعاش.",
                    "More months of contributions raise the pension.",
                ),
            ),
        ];
        view! { <Tabs id="tabs-scenarios" label=sample("السيناريوهات", "Scenarios") tabs=tabs selected=RwSignal::new("early") /> }.into_any()
    },
}];
