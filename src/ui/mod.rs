//! The component kit: one folder a component.

pub mod data_card;
pub mod error_panel;
pub mod explanation;
pub mod live_region;
pub mod page_heading;
pub mod skeleton;
