//! The pension calculator: public, computed on the device, nothing sent.

pub mod answers;
pub mod case;
pub mod examples;
pub mod form;
pub mod form_view;
pub mod page;
pub mod result_view;
pub mod scenario_view;
pub mod scenarios;
pub mod share;

pub use page::PensionCalculatorPage;
