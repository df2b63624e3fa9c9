//! Examples of what pensioners read.

use calendar::{Date, Month};
use contract::values::Money;
use contract::{
    BilingualText, ComponentKind, Deduction, DeductionKind, FamilyKind, FamilyMember,
    FamilyRelation, NextPayment, PaymentParts, PaymentStatus, PensionComponent, PensionFamily,
    PensionKind, PensionLetter, PensionNextStep, PensionPayment, PensionPayments, PensionThing,
    Scheme, Timestamp,
};

use crate::examples::{Answer, with, without};

/// Every answer about pensions that is not a problem.
pub fn answers() -> Vec<Answer> {
    let payment = ("get", "/api/v1/pension/next-payment");
    let payments = ("get", "/api/v1/pension/payments");
    let family = ("get", "/api/v1/pension/family");
    let letter = ("get", "/api/v1/pension/letter");
    let next = ("get", "/api/v1/pension/next-step");
    let step = |next: PensionThing| PensionNextStep {
        as_of: as_of(),
        next,
    };
    let returned = PensionThing::PaymentReturned {
        month: month("2026-11"),
        net: Money::from_halalas(1_034_050),
    };
    let proof = PensionThing::ProofOfStudy {
        name: son(),
        until: date("2027-02-10"),
    };
    let held = NextPayment {
        status: PaymentStatus::Held,
        iban_masked: None,
        is_first: true,
        ..next_payment()
    };
    let none_yet = PensionPayments {
        as_of: as_of(),
        first_pay_day: Some(date("2026-12-01")),
        payments: Vec::new(),
    };
    let mut list = vec![
        with(
            payment,
            "NextPayment",
            "scheduled",
            "What will be paid next.",
            &next_payment(),
        ),
        with(payment, "NextPayment", "held", "", &held),
        with(
            payments,
            "PensionPayments",
            "payments",
            "The last twelve payments.",
            &some_payments(),
        ),
        with(payments, "PensionPayments", "none-yet", "", &none_yet),
        with(
            family,
            "PensionFamily",
            "survivors",
            "Who is on record with the pension.",
            &survivors(),
        ),
        with(family, "PensionFamily", "dependants", "", &dependants()),
        with(
            letter,
            "PensionLetter",
            "own",
            "What a pension letter states today.",
            &some_letter(),
        ),
        with(
            next,
            "PensionNextStep",
            "payment-returned",
            "What needs attention.",
            &step(returned),
        ),
        with(
            next,
            "PensionNextStep",
            "missing-iban",
            "",
            &step(PensionThing::MissingIban),
        ),
        with(next, "PensionNextStep", "proof-of-study", "", &step(proof)),
        with(
            next,
            "PensionNextStep",
            "none",
            "",
            &step(PensionThing::None),
        ),
    ];
    let same = "The asker has this version already.";
    list.extend([payment, payments, family, letter, next].map(|of| without(of, 304, same)));
    list
}

fn next_payment() -> NextPayment {
    NextPayment {
        as_of: as_of(),
        month: month("2027-01"),
        pay_day: date("2026-12-31"),
        usual_day: date("2027-01-01"),
        is_first: false,
        status: PaymentStatus::Scheduled,
        parts: parts(),
        iban_masked: Some("SA03 **** 7519".to_owned()),
    }
}

fn parts() -> PaymentParts {
    PaymentParts {
        components: vec![
            PensionComponent {
                kind: ComponentKind::Basic,
                amount: Money::from_halalas(1_200_000),
            },
            PensionComponent {
                kind: ComponentKind::DependantsSupplement,
                amount: Money::from_halalas(45_800),
            },
        ],
        gross: Money::from_halalas(1_245_800),
        deductions: vec![Deduction {
            kind: DeductionKind::Overpayment,
            amount: Money::from_halalas(65_000),
            last_month: Some(month("2027-02")),
        }],
        deducted: Money::from_halalas(65_000),
        net: Money::from_halalas(1_180_800),
    }
}

fn some_payments() -> PensionPayments {
    let payment = |of: &str, day: &str, status| PensionPayment {
        month: month(of),
        pay_day: date(day),
        status,
        parts: parts(),
    };
    PensionPayments {
        as_of: as_of(),
        first_pay_day: None,
        payments: vec![
            payment("2026-11", "2026-11-01", PaymentStatus::Paid),
            payment("2026-10", "2026-10-01", PaymentStatus::Returned),
        ],
    }
}

fn son() -> BilingualText {
    BilingualText::new("عمر راشد سعد الندواوي", "Omar Rashed Saad Alnadwawi")
}

fn survivors() -> PensionFamily {
    PensionFamily {
        as_of: as_of(),
        kind: FamilyKind::Survivors,
        deceased: Some(BilingualText::new(
            "راشد سعد عمر الندواوي",
            "Rashed Saad Omar Alnadwawi",
        )),
        members: vec![
            FamilyMember {
                relation: FamilyRelation::Spouse,
                name: BilingualText::new("لطيفة حمد علي الياسميني", "Latifah Hamad Ali Alyasmini"),
                birth_date: date("1974-06-19"),
                is_reader: true,
                share: Some(Money::from_halalas(280_000)),
                entitled_until: None,
            },
            FamilyMember {
                relation: FamilyRelation::Son,
                name: son(),
                birth_date: date("2006-02-11"),
                is_reader: false,
                share: Some(Money::from_halalas(280_000)),
                entitled_until: Some(date("2027-02-10")),
            },
        ],
    }
}

fn dependants() -> PensionFamily {
    PensionFamily {
        as_of: as_of(),
        kind: FamilyKind::Dependants,
        deceased: None,
        members: Vec::new(),
    }
}

fn some_letter() -> PensionLetter {
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
        parts: parts(),
    }
}

fn as_of() -> Timestamp {
    Timestamp::from_unix_seconds(1_795_363_380)
}

fn date(text: &str) -> Date {
    text.parse().unwrap_or(Date::MIN)
}

fn month(text: &str) -> Month {
    text.parse().unwrap_or(Month::of(Date::MIN))
}
