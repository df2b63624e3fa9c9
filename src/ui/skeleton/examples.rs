//! Skeletons.

use leptos::prelude::*;

use super::{Skeleton, SkeletonChart, SkeletonTile};
use crate::ui::example::Example;

/// Text, tile, chart.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "text",
        view: || view! { <Skeleton lines=3 /> }.into_any(),
    },
    Example {
        name: "tile",
        view: || view! { <SkeletonTile /> }.into_any(),
    },
    Example {
        name: "chart",
        view: || view! { <SkeletonChart /> }.into_any(),
    },
];
