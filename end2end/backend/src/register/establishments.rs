//! Employers that do not exist.

use calendar::Date;
use contract::EstablishmentStatus;

use super::dice::{Dice, Kind};

/// An employer to be registered.
#[derive(Debug, Clone)]
pub(super) struct Establishment {
    pub(super) id: i64,
    pub(super) organisation_id: Option<i64>,
    pub(super) name: (String, String),
    pub(super) registration_number: String,
    pub(super) unified_number: String,
    pub(super) commercial_register: String,
    pub(super) city: (&'static str, &'static str),
    pub(super) opened_on: Date,
    pub(super) is_government: bool,
    pub(super) status: EstablishmentStatus,
}

/// How many of the first ones are public bodies; the very first is the armed forces' paymaster.
pub(super) const PUBLIC_BODIES: u32 = 12;
/// The last of those that the demonstration's people work for.
const LAST_OF_DEMONSTRATION: u32 = 30;
/// One with a name that tries every layout.
const LONG_NAMED: u32 = 24;
const LONG_NAME: (&str, &str) = (
    "شركة مجموعة القمة والبوصلة والمنارة المتحدة لخدمات التشغيل والصيانة والإعاشة والنقل المحدودة وشركاؤها",
    "United Summit, Compass and Lighthouse Group for Operation, Maintenance, Catering and Transport Services Company Limited and Partners",
);
/// The paymaster of military service.
pub(super) const PAYMASTER: i64 = 1;

/// How many employers a register of this many people has.
pub(super) fn count_for(people: u32) -> u32 {
    PUBLIC_BODIES + 48 + people / 20
}

#[rustfmt::skip]
const CITIES: &[(&str, &str, &str)] = &[
    ("الرياض", "Riyadh", "1010"), ("جدة", "Jeddah", "4030"), ("الدمام", "Dammam", "2050"), ("المدينة المنورة", "Madinah", "4650"),
    ("أبها", "Abha", "5850"), ("تبوك", "Tabuk", "3550"), ("حائل", "Hail", "3350"), ("جازان", "Jazan", "5900"), ("بريدة", "Buraidah", "1131"),
    ("الأحساء", "Al-Ahsa", "2250"), ("نجران", "Najran", "5950"), ("عرعر", "Arar", "3450"),
];

#[rustfmt::skip]
const PUBLIC: &[(&str, &str)] = &[
    ("جهة عسكرية", "Military employer"), ("مستشفى الواحة العام", "Oasis General Hospital"), ("مدرسة السنابل الثانوية", "Sanabil Secondary School"),
    ("بلدية محافظة النخيل", "Nakheel Governorate Municipality"), ("كلية الهضبة التقنية", "Hadbah Technical College"),
    ("مكتبة الساحل العامة", "Coast Public Library"), ("مركز الأرصاد البيئية", "Environmental Observation Centre"),
    ("مدرسة الريحان الابتدائية", "Raihan Primary School"), ("مستشفى الشروق للأطفال", "Shorouq Children's Hospital"),
    ("بلدية محافظة السدرة", "Sidrah Governorate Municipality"), ("معهد الخزامى المهني", "Khuzama Vocational Institute"),
    ("مركز الغدير الصحي", "Ghadir Health Centre"),
];

#[rustfmt::skip]
const FORMS: &[(&str, &str)] = &[("شركة", "Company"), ("مؤسسة", "Establishment"), ("مصنع", "Factory"), ("مجموعة", "Group"), ("مكتب", "Office")];

#[rustfmt::skip]
const WORDS: &[(&str, &str)] = &[
    ("الواحة", "Oasis"), ("النخلة", "Palm"), ("الغيمة", "Cloud"), ("السنبلة", "Sheaf"), ("المنارة", "Lighthouse"), ("الجسر", "Bridge"),
    ("الساحل", "Coast"), ("القافلة", "Caravan"), ("النورس", "Seagull"), ("الينبوع", "Spring"), ("المرجان", "Coral"), ("الصخرة", "Rock"),
    ("الندى", "Dew"), ("الشراع", "Sail"), ("الوادي", "Valley"), ("البوصلة", "Compass"), ("السهل", "Plain"), ("القمة", "Summit"),
    ("الزعفران", "Saffron"), ("العنبر", "Amber"), ("الفنار", "Beacon"), ("الميزان", "Scale"), ("الرواق", "Arcade"), ("البستان", "Orchard"),
];

#[rustfmt::skip]
const TRADES: &[(&str, &str)] = &[
    ("للأغذية", "Foods"), ("للمقاولات", "Contracting"), ("للنقل", "Transport"), ("للتقنية", "Technology"), ("للأدوية", "Pharmaceuticals"),
    ("للتعليم", "Education"), ("للضيافة", "Hospitality"), ("للصيانة", "Maintenance"), ("للطاقة", "Energy"), ("للأثاث", "Furniture"),
    ("للتجارة", "Trading"), ("للطباعة", "Printing"), ("للخدمات الطبية", "Medical Services"), ("للزجاج", "Glass"), ("للمياه", "Water"),
];

/// The employer with this id; ids begin at 1.
pub(super) fn grow(seed: u64, id: u32) -> Establishment {
    let mut dice = Dice::of(seed, Kind::Establishment, u64::from(id));
    let (city_ar, city_en, register_prefix) = *dice.pick(CITIES);
    let is_government = id <= PUBLIC_BODIES;
    let name = if is_government {
        let (ar, en) = PUBLIC
            .get(usize::try_from(id - 1).unwrap_or(0))
            .copied()
            .unwrap_or(("جهة", "Body"));
        (ar.to_owned(), en.to_owned())
    } else if id == LONG_NAMED {
        (LONG_NAME.0.to_owned(), LONG_NAME.1.to_owned())
    } else {
        let (form, word, trade) = (*dice.pick(FORMS), *dice.pick(WORDS), *dice.pick(TRADES));
        (
            format!("{} {} {}", form.0, word.0, trade.0),
            format!("{} {} {}", word.1, trade.1, form.1),
        )
    };
    // One in four is a branch of an earlier one.
    let organisation_id = (!is_government && id > PUBLIC_BODIES + 8 && dice.chance(25))
        .then(|| i64::from(PUBLIC_BODIES + 1 + dice.below(id - PUBLIC_BODIES - 1)));
    let year = 1_975 + dice.below(45);
    Establishment {
        id: i64::from(id),
        organisation_id,
        name,
        registration_number: format!("9{id:08}"),
        unified_number: format!("709{id:07}"),
        commercial_register: format!("{register_prefix}{:06}", 900_000 + id % 100_000),
        city: (city_ar, city_en),
        opened_on: Date::from_gregorian(i32::try_from(year).unwrap_or(2000), 1, 1)
            .unwrap_or(Date::MIN),
        is_government,
        status: match id % 23 {
            // The first ones are the demonstration's own employers, which stay open.
            _ if id <= LAST_OF_DEMONSTRATION => EstablishmentStatus::Active,
            7 => EstablishmentStatus::Suspended,
            11 => EstablishmentStatus::Closed,
            _ => EstablishmentStatus::Active,
        },
    }
}
