//! The laws of the calculators: what is downloaded after their questions.
//!
//! Whoever opens a calculator reads and answers first. The rules it asks, the views of its result and
//! the texts of the law come meanwhile, in two chunks: the pension's, and that of all others.

use std::future::Future;
use std::pin::Pin;

use super::frame::Law;
use super::{
    buy_in, contributions, disability, employer_cost, injury, lump_sum, maternity, pension,
    retirement_date, saned, survivors,
};
use crate::code::{CodeMissing, in_chunk};
use crate::i18n::TextFile;
use crate::routes::Page;

/// A law on its way.
pub type Fetching = Pin<Box<dyn Future<Output = Result<&'static Law, CodeMissing>>>>;

in_chunk! {
    pension_law;
    fn pension_law() -> Result<&'static Law, CodeMissing> {
        Ok(&pension::LAW)
    }
}

in_chunk! {
    benefits_law;
    fn benefits_law(page: Page) -> Result<&'static Law, CodeMissing> {
        Ok(match page {
            Page::RetirementDateCalculator => &retirement_date::LAW,
            Page::ContributionsCalculator => &contributions::LAW,
            Page::SanedCalculator => &saned::LAW,
            Page::LumpSumCalculator => &lump_sum::LAW,
            Page::DisabilityCalculator => &disability::LAW,
            Page::SurvivorsCalculator => &survivors::LAW,
            Page::InjuryCalculator => &injury::LAW,
            Page::MaternityCalculator => &maternity::LAW,
            Page::BuyInCalculator => &buy_in::LAW,
            Page::EmployerCostCalculator => &employer_cost::LAW,
            _ => return Err(CodeMissing),
        })
    }
}

/// The code of a calculator's law.
pub fn fetch(page: Page) -> Fetching {
    match page {
        Page::PensionCalculator => Box::pin(pension_law()),
        other => Box::pin(benefits_law(other)),
    }
}

/// The files of texts a result of a calculator shows, beside those of its page.
pub fn texts_of(page: Page) -> &'static [TextFile] {
    match page {
        Page::PensionCalculator | Page::RetirementDateCalculator | Page::BuyInCalculator => {
            &[TextFile::Explanation, TextFile::LawFigures, TextFile::Law]
        }
        _ => &[
            TextFile::Explanation,
            TextFile::LawFigures,
            TextFile::Law,
            TextFile::LawBranches,
        ],
    }
}
