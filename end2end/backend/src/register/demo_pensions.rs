//! The demonstration's pensioners: one for every turn a payment can take.

use contract::Scheme;

use super::Person;
use super::demo::{DemoPerson, day, month, pension, somebody};
use super::payments::{Deducted, PensionFacts, Relative, right_by_age};

/// Who had left a pension behind when the register was grown; he has no account.
const DECEASED: u32 = 60;
const WIDOW: u32 = 42;

/// Pensioners beside those of the first demonstration.
pub(super) fn pensioners() -> Vec<DemoPerson> {
    vec![
        somebody(
            41,
            [
                "سعود",
                "Saud",
                "سعود فهد ناصر الديمي",
                "Saud Fahad Nasser Aldimi",
            ],
            "1966-03-08",
            false,
            "old_exempt",
            "Retires at the end of November 2026; the first pension has not been paid yet",
        )
        .gosi(18, "1998-02-01", "2026-11-30", 3_600, 40)
        .with(pension(Scheme::Gosi, "2026-12-01", 861_225)),
        somebody(
            WIDOW,
            [
                "لطيفة",
                "Latifah",
                "لطيفة حمد علي الياسميني",
                "Latifah Hamad Ali Alyasmini",
            ],
            "1974-06-19",
            true,
            "old_exempt",
            "Widow: shares her husband's pension with a son and a daughter",
        )
        .gosi(21, "1996-02-01", "2003-06-30", 2_100, 20)
        .with(pension(Scheme::Gosi, "2025-09-01", 280_000)),
        somebody(
            43,
            [
                "عادل",
                "Adel",
                "عادل ياسين حسن الطلحاوي",
                "Adel Yassin Hassan Altalhawi",
            ],
            "1963-10-30",
            false,
            "old_pensioner",
            "Civil pensioner; the bank sent the payment of November 2026 back",
        )
        .period(Scheme::Civil, 4, "1989-01-01", "2023-10-31", 4_100, 33)
        .with(pension(Scheme::Civil, "2023-11-01", 1_034_050)),
        somebody(
            44,
            [
                "مها",
                "Maha",
                "مها وليد سالم الغصيني",
                "Maha Waleed Salem Alghosaini",
            ],
            "1966-07-01",
            true,
            "old_exempt",
            "Pensioner since September 2026 without a bank account: payments wait",
        )
        .gosi(19, "1999-05-01", "2026-08-31", 3_000, 41)
        .with(pension(Scheme::Gosi, "2026-09-01", 598_110))
        .with(|demo| demo.person.iban = None),
    ]
}

/// People whom the demonstration needs and who sign in nowhere.
pub(super) fn without_account() -> Vec<Person> {
    let husband = somebody(
        DECEASED,
        [
            "راشد",
            "Rashed",
            "راشد سعد عمر الندواوي",
            "Rashed Saad Omar Alnadwawi",
        ],
        "1957-01-12",
        false,
        "old_pensioner",
        "",
    )
    .gosi(20, "1986-04-01", "2017-02-28", 2_900, 42)
    .with(pension(Scheme::Gosi, "2017-03-01", 840_000))
    .with(|demo| demo.person.died_on = Some(day("2025-08-14")));
    vec![husband.person]
}

/// What is told of the demonstration's pensions; false where chance decides.
pub(super) fn tell(person: &Person, facts: &mut PensionFacts) -> bool {
    let relative = |relation, ar: &str, en: &str, birth: &str| Relative {
        reader: None,
        relation,
        name: (ar.to_owned(), en.to_owned()),
        birth_date: day(birth),
        is_entitled: true,
        halalas: None,
        entitled_until: None,
    };
    match u32::try_from(person.id).unwrap_or(0) {
        15 => {
            facts.deductions.push(Deducted {
                kind: "overpayment",
                from: month("2026-03"),
                last: Some(month("2027-02")),
                halalas: 65_000,
            });
            facts.family = vec![
                relative(
                    "spouse",
                    "جواهر ناصر راشد السدراوي",
                    "Jawaher Nasser Rashed Alsidrawi",
                    "1961-09-03",
                ),
                relative(
                    "daughter",
                    "أسماء إبراهيم صالح السنابلي",
                    "Asma Ibrahim Saleh Alsanabli",
                    "2004-04-22",
                ),
            ];
        }
        60 => facts.family = heirs(&relative),
        43 => facts.returned.push(month("2026-11")),
        16 | 41 | 42 | 44 => {}
        _ => return false,
    }
    true
}

/// The widow and the children of the pensioner who died: three share the whole pension alike.
fn heirs(relative: &dyn Fn(&'static str, &str, &str, &str) -> Relative) -> Vec<Relative> {
    let mut widow = relative(
        "spouse",
        "لطيفة حمد علي الياسميني",
        "Latifah Hamad Ali Alyasmini",
        "1974-06-19",
    );
    widow.reader = Some(i64::from(WIDOW));
    let mut son = relative(
        "son",
        "عمر راشد سعد الندواوي",
        "Omar Rashed Saad Alnadwawi",
        "2006-02-11",
    );
    son.entitled_until = right_by_age(son.birth_date);
    let daughter = relative(
        "daughter",
        "دانة راشد سعد الندواوي",
        "Danah Rashed Saad Alnadwawi",
        "2010-12-05",
    );
    let mut elder = relative(
        "son",
        "طارق راشد سعد الندواوي",
        "Tariq Rashed Saad Alnadwawi",
        "1999-08-27",
    );
    elder.is_entitled = false;
    elder.entitled_until = right_by_age(elder.birth_date);
    let mut family = vec![widow, son, daughter, elder];
    let entitled = family.iter().filter(|one| one.is_entitled).count();
    for one in family.iter_mut().filter(|one| one.is_entitled) {
        one.halalas = u32::try_from(840_000 / entitled).ok();
    }
    family
}
