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

pub mod accessibility_tools;
pub mod alert;
pub mod both_dates;
pub mod breadcrumb;
pub mod button;
pub mod card;
pub mod checkbox;
pub mod choice;
pub mod code_field;
pub mod data_card;
pub mod data_table;
pub mod date_field;
pub mod dialog;
pub mod disclosure;
pub mod empty_state;
pub mod error_panel;
pub mod error_summary;
pub mod example;
pub mod explanation;
pub mod field;
pub mod fieldset;
pub mod icon;
pub mod identity_number_field;
pub mod key_value_list;
pub mod language_switch;
pub mod link;
pub mod live_region;
pub mod masked;
pub mod money;
pub mod money_field;
pub mod month_field;
pub mod names;
pub mod new_password_field;
pub mod page_feedback;
pub mod page_heading;
pub mod password_field;
pub mod range_field;
pub mod segmented;
pub mod select;
pub mod skeleton;
pub mod skip_link;
pub mod stamp;
pub mod stat_tile;
pub mod stepper;
pub mod tabs;
pub mod tag;
pub mod text_area;
pub mod text_field;
pub mod typing;

pub use accessibility_tools::{
    AccessibilityChoices, AccessibilityTools, CalendarSwitch, ContrastSwitch, DigitSwitch,
    GreySwitch, ThemeSwitch,
};
pub use alert::{Alert, AlertKind, AlertVoice};
pub use both_dates::{BothDates, OneDate};
pub use breadcrumb::{Breadcrumb, Crumb};
pub use button::{Button, ButtonKind, LinkButton};
pub use card::{Card, DoorCard};
pub use checkbox::Checkbox;
pub use choice::{Choice, RadioCards, RadioList};
pub use code_field::CodeField;
pub use data_table::{Cell, Column, DataTable};
pub use date_field::{DateEntry, DateEntryError, DateField, DatePart};
pub use dialog::{Dialog, DialogKind};
pub use disclosure::Disclosure;
pub use empty_state::EmptyState;
pub use error_panel::ErrorPanel;
pub use error_summary::{ErrorSummary, FieldError};
pub use field::FieldWidth;
pub use fieldset::Fieldset;
pub use icon::{Icon, icon, riyal_sign};
pub use identity_number_field::IdentityNumberField;
pub use key_value_list::{KeyValue, KeyValueList};
pub use language_switch::LanguageSwitch;
pub use link::{ExternalLink, FileLink};
pub use live_region::{
    Announcer, LiveRegions, LiveRegionsOfDialog, provide_announcer, use_announcer,
};
pub use masked::Masked;
pub use money::Money;
pub use money_field::MoneyField;
pub use month_field::MonthField;
pub use new_password_field::NewPasswordField;
pub use page_feedback::{OpinionForm, PageFeedback, PageOpinion};
pub use page_heading::{PAGE_HEADING_ID, PageHeading};
pub use password_field::PasswordField;
pub use range_field::RangeField;
pub use segmented::{Segment, Segmented};
pub use select::{Select, SelectOption};
pub use skeleton::{Skeleton, SkeletonChart, SkeletonTile};
pub use skip_link::SkipLink;
pub use stamp::Stamp;
pub use stat_tile::{MissingStat, StatSize, StatTile};
pub use stepper::Stepper;
pub use tabs::{Tab, Tabs};
pub use tag::{Tag, TagKind};
pub use text_area::TextArea;
pub use text_field::TextField;
