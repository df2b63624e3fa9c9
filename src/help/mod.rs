//! Help: the ways to reach a person, the directory of services, the laws, the two statements.

mod accessibility;
mod contact;
mod law;
mod privacy;
mod prose;
mod services;
mod sign_in_check;
#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use accessibility::AccessibilityPage;
pub use contact::HelpPage;
pub use law::{LawPage, LawParametersPage, article_keys, has_place};
pub use privacy::PrivacyPage;
pub use services::ServicesPage;
pub use sign_in_check::HelpSignInPage;
