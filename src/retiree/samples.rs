//! Small pieces of the contract for the tests of this room.

use calendar::{Date, Month};
use contract::values::Money;
use contract::{
    BilingualText, ComponentKind, Deduction, DeductionKind, FamilyKind, FamilyMember,
    FamilyRelation, NextPayment, PaymentParts, PaymentStatus, PensionComponent, PensionFamily,
    PensionKind, PensionLetter, PensionPayment, Scheme, Timestamp,
};
use rust_decimal::Decimal;

/// A day from its ISO form.
pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a day of the test")
}

/// A month from its ISO form.
pub(crate) fn month(text: &str) -> Month {
    text.parse().expect("a month of the test")
}

/// An amount.
pub(crate) fn sar(text: &str) -> Decimal {
    text.parse().expect("an amount of the test")
}

/// An amount as the wire carries it.
pub(crate) fn money(amount: Decimal) -> Money {
    Money::from_decimal(amount).expect("an amount of the test")
}

/// When the register was read.
pub(crate) fn as_of() -> Timestamp {
    "2026-11-22T16:03:00Z"
        .parse()
        .expect("a moment of the test")
}

/// 12,458 riyals less a deduction.
pub(crate) fn parts(deducted: &str) -> PaymentParts {
    let (gross, deducted) = (sar("12458"), sar(deducted));
    let deductions = (deducted > Decimal::ZERO).then(|| Deduction {
        kind: DeductionKind::Overpayment,
        amount: money(deducted),
        last_month: Some(month("2027-02")),
    });
    PaymentParts {
        components: vec![
            PensionComponent {
                kind: ComponentKind::Basic,
                amount: money(sar("12000")),
            },
            PensionComponent {
                kind: ComponentKind::DependantsSupplement,
                amount: money(sar("458")),
            },
        ],
        gross: money(gross),
        deductions: deductions.into_iter().collect(),
        deducted: money(deducted),
        net: money(gross - deducted),
    }
}

/// A payment to come, for a month, on a day instead of the usual one.
pub(crate) fn next_payment(of: &str, day: &str, usual: &str) -> NextPayment {
    NextPayment {
        as_of: as_of(),
        month: month(of),
        pay_day: date(day),
        usual_day: date(usual),
        is_first: false,
        status: PaymentStatus::Scheduled,
        parts: parts("650"),
        iban_masked: Some("SA03 **** 7519".to_owned()),
    }
}

/// A payment of a month, on its first day.
pub(crate) fn payment(of: &str, deducted: &str) -> PensionPayment {
    PensionPayment {
        month: month(of),
        pay_day: month(of).first_day(),
        status: PaymentStatus::Paid,
        parts: parts(deducted),
    }
}

/// A widow who shares a pension with her son; another son is too old.
pub(crate) fn family() -> PensionFamily {
    let member = |relation, ar: &str, en: &str, birth: &str, share: Option<&str>| FamilyMember {
        relation,
        name: BilingualText::new(ar, en),
        birth_date: date(birth),
        is_reader: false,
        share: share.map(|share| money(sar(share))),
        entitled_until: None,
    };
    let mut widow = member(
        FamilyRelation::Spouse,
        "لطيفة حمد علي الياسميني",
        "Latifah Hamad Ali Alyasmini",
        "1974-06-19",
        Some("2800"),
    );
    widow.is_reader = true;
    let mut son = member(
        FamilyRelation::Son,
        "عمر راشد سعد الندواوي",
        "Omar Rashed Saad Alnadwawi",
        "2006-02-11",
        Some("2800"),
    );
    son.entitled_until = Some(date("2027-02-10"));
    let mut elder = member(
        FamilyRelation::Son,
        "طارق راشد سعد الندواوي",
        "Tariq Rashed Saad Alnadwawi",
        "1999-08-27",
        None,
    );
    elder.entitled_until = Some(date("2020-08-26"));
    PensionFamily {
        as_of: as_of(),
        kind: FamilyKind::Survivors,
        deceased: Some(BilingualText::new(
            "راشد سعد عمر الندواوي",
            "Rashed Saad Omar Alnadwawi",
        )),
        members: vec![widow, son, elder],
    }
}

/// A letter of one's own pension.
pub(crate) fn letter() -> PensionLetter {
    PensionLetter {
        as_of: as_of(),
        issued_on: date("2026-11-22"),
        full_name: BilingualText::new("إبراهيم صالح سعد السنابلي", "Ibrahim Saleh Saad Alsanabli"),
        identity_number_masked: "1******159".to_owned(),
        kind: PensionKind::Own,
        deceased: None,
        scheme: Scheme::Civil,
        starts_on: date("2017-04-01"),
        month: month("2026-11"),
        parts: parts("650"),
    }
}
