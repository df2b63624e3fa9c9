//! What the figures of the law are called, in both languages.

/// The names of parameters in the data and the keys of their titles.
const TITLES: &[(&str, &str)] = &[
    ("age.hijri_years", "parameter-age-hijri-years"),
    ("age.months_by_age", "parameter-age-months-by-age"),
    ("age.years", "parameter-age-years"),
    ("pension.months.normal", "parameter-pension-months-normal"),
    ("pension.months.early", "parameter-pension-months-early"),
    (
        "pension.months.early_by_months",
        "parameter-pension-months-early-by-months",
    ),
    (
        "pension.early.months_before",
        "parameter-pension-early-months-before",
    ),
    ("civil.divisor", "parameter-civil-divisor"),
    ("civil.cap", "parameter-civil-cap"),
    ("civil.hijri_age", "parameter-civil-hijri-age"),
    ("civil.months.normal", "parameter-civil-months-normal"),
    (
        "civil.months.any_reason",
        "parameter-civil-months-any-reason",
    ),
    (
        "civil.months.with_approval",
        "parameter-civil-months-with-approval",
    ),
    ("civil.months.abolition", "parameter-civil-months-abolition"),
    (
        "civil.buy_in.months_from",
        "parameter-civil-buy-in-months-from",
    ),
    ("civil.gratuity.rate", "parameter-civil-gratuity-rate"),
    (
        "civil.gratuity.resigned_rate",
        "parameter-civil-gratuity-resigned-rate",
    ),
    ("civil.disability.share", "parameter-civil-disability-share"),
    (
        "civil.disability.work_share",
        "parameter-civil-disability-work-share",
    ),
    ("military.divisor", "parameter-military-divisor"),
    ("exchange.in_force", "parameter-exchange-in-force"),
    ("exchange.coefficient", "parameter-exchange-coefficient"),
    ("exchange.months_from", "parameter-exchange-months-from"),
    ("exchange.age_most", "parameter-exchange-age-most"),
    ("lump_sum.first_months", "parameter-lump-sum-first-months"),
    ("lump_sum.first_rate", "parameter-lump-sum-first-rate"),
    ("lump_sum.later_rate", "parameter-lump-sum-later-rate"),
    (
        "lump_sum.before_1422.first_rate",
        "parameter-lump-sum-before-1422-first-rate",
    ),
    (
        "lump_sum.before_1422.later_rate",
        "parameter-lump-sum-before-1422-later-rate",
    ),
    ("lump_sum.hijri_age", "parameter-lump-sum-hijri-age"),
    ("lump_sum.choice_months", "parameter-lump-sum-choice-months"),
    (
        "pension.buy_in.months_from",
        "parameter-pension-buy-in-months-from",
    ),
    (
        "pension.buy_in.months_most",
        "parameter-pension-buy-in-months-most",
    ),
    ("pension.buy_in.rate", "parameter-pension-buy-in-rate"),
    ("pension.average.months", "parameter-pension-average-months"),
    ("pension.spike.percent", "parameter-pension-spike-percent"),
    ("pension.spike.months", "parameter-pension-spike-months"),
    (
        "pension.divisor.before_1422",
        "parameter-pension-divisor-before-1422",
    ),
    (
        "pension.divisor.after_1422",
        "parameter-pension-divisor-after-1422",
    ),
    ("pension.dependants", "parameter-pension-dependants"),
    ("pension.cap", "parameter-pension-cap"),
    ("pension.minimum", "parameter-pension-minimum"),
    ("pension.minimum_line", "parameter-pension-minimum-line"),
    ("pension.accrual", "parameter-pension-accrual"),
    (
        "pension.early_reduction.rate",
        "parameter-pension-early-reduction-rate",
    ),
    (
        "pension.early_reduction.full_months",
        "parameter-pension-early-reduction-full-months",
    ),
    (
        "pension.late_increase.rate",
        "parameter-pension-late-increase-rate",
    ),
    ("pension.floor_order", "parameter-pension-floor-order"),
    ("pension.late_months", "parameter-pension-late-months"),
    ("pension.return.low", "parameter-pension-return-low"),
    ("pension.return.high", "parameter-pension-return-high"),
    (
        "pension.return.share_low",
        "parameter-pension-return-share-low",
    ),
    (
        "pension.return.share_middle",
        "parameter-pension-return-share-middle",
    ),
    (
        "pension.return.share_high",
        "parameter-pension-return-share-high",
    ),
    ("law.in_force", "parameter-law-in-force"),
    ("law.old_formula.hijri", "parameter-law-old-formula-hijri"),
    (
        "law.old_formula.gregorian",
        "parameter-law-old-formula-gregorian",
    ),
    ("regime.exempt.months", "parameter-regime-exempt-months"),
    (
        "regime.exempt.hijri_age",
        "parameter-regime-exempt-hijri-age",
    ),
    (
        "regime.exempt.deemed_months",
        "parameter-regime-exempt-deemed-months",
    ),
    ("rounding.money", "parameter-rounding-money"),
    ("days.count.start", "parameter-days-count-start"),
    ("wage.maximum", "parameter-wage-maximum"),
];

/// The names of rules in the data and the keys of what they mean.
const CHOICES: &[(&str, &str)] = &[
    ("half_up", "choice-half-up"),
    ("after_reduction", "choice-after-reduction"),
    ("all", "choice-all-months"),
];

/// The key of a parameter's title; `None` for one that has none yet.
pub(super) fn title_key(parameter: &str) -> Option<&'static str> {
    find(TITLES, parameter)
}

/// The key of what a named rule means.
pub(super) fn choice_key(name: &str) -> Option<&'static str> {
    find(CHOICES, name)
}

fn find(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    table
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, key)| *key)
}

#[cfg(test)]
mod tests {
    use benefits::RuleSet;

    use super::*;

    #[test]
    fn no_title_is_kept_for_a_parameter_that_is_gone() {
        for (name, _) in TITLES {
            assert!(
                RuleSet::current()
                    .records()
                    .any(|(known, _)| known == *name),
                "{name}"
            );
        }
    }
}
