//! The component kit. One folder a component: what it does and its props in `mod.rs`, its states in
//! `examples.rs`, its look in `style/components`.
//!
//! Conventions every component keeps:
//! - Texts are `Signal<String>`, so that a language switch changes them in place.
//! - Ids come from the caller and never from chance, so that the prerendered page and the running
//!   app agree. A field with id `x` owns `x-label`, `x-hint` and `x-error`.
//! - Nothing touches the browser while a view is built; handlers and effects do, through
//!   `crate::browser`.
//! - A component is a native element wherever there is one.

pub mod button;
pub mod checkbox;
pub mod choice;
pub mod code_field;
pub mod data_card;
pub mod date_field;
pub mod error_panel;
pub mod error_summary;
pub mod example;
pub mod explanation;
pub mod field;
pub mod fieldset;
pub mod icon;
pub mod identity_number_field;
pub mod live_region;
pub mod money_field;
pub mod page_heading;
pub mod password_field;
pub mod segmented;
pub mod select;
pub mod skeleton;
pub mod text_field;
pub mod typing;

pub use button::{Button, ButtonKind, LinkButton};
pub use checkbox::Checkbox;
pub use choice::{Choice, RadioCards, RadioList};
pub use code_field::CodeField;
pub use date_field::{DateEntry, DateEntryError, DateField, DatePart};
pub use error_panel::ErrorPanel;
pub use error_summary::{ErrorSummary, FieldError};
pub use field::FieldWidth;
pub use fieldset::Fieldset;
pub use icon::{Icon, icon, riyal_sign};
pub use identity_number_field::IdentityNumberField;
pub use live_region::{Announcer, LiveRegions, provide_announcer, use_announcer};
pub use money_field::MoneyField;
pub use page_heading::{PAGE_HEADING_ID, PageHeading};
pub use password_field::PasswordField;
pub use segmented::{Segment, Segmented};
pub use select::{Select, SelectOption};
pub use skeleton::{Skeleton, SkeletonChart, SkeletonTile};
pub use text_field::TextField;
