//! Names, in both languages. Common given names and made-up families; any likeness is chance.

use super::dice::Dice;

/// A name in Arabic and English.
pub(super) type Name = (&'static str, &'static str);

/// Given names of men.
#[rustfmt::skip]
pub(super) const MEN: &[Name] = &[
    ("محمد", "Mohammed"), ("أحمد", "Ahmed"), ("عبدالله", "Abdullah"), ("عبدالرحمن", "Abdulrahman"), ("خالد", "Khalid"),
    ("سعد", "Saad"), ("فهد", "Fahad"), ("سلطان", "Sultan"), ("تركي", "Turki"), ("ناصر", "Nasser"), ("ماجد", "Majed"),
    ("يوسف", "Yousef"), ("إبراهيم", "Ibrahim"), ("علي", "Ali"), ("حسن", "Hassan"), ("حسين", "Hussain"), ("عمر", "Omar"),
    ("بندر", "Bandar"), ("نايف", "Naif"), ("مشعل", "Mishal"), ("سالم", "Salem"), ("راشد", "Rashed"), ("حمد", "Hamad"),
    ("وليد", "Waleed"), ("طارق", "Tariq"), ("هشام", "Hisham"), ("زياد", "Ziyad"), ("عادل", "Adel"), ("مازن", "Mazen"),
    ("باسم", "Basem"), ("أنس", "Anas"), ("عبدالعزيز", "Abdulaziz"), ("صالح", "Saleh"), ("مساعد", "Musaed"), ("ثامر", "Thamer"),
];

/// Given names of women.
#[rustfmt::skip]
pub(super) const WOMEN: &[Name] = &[
    ("نورة", "Noura"), ("سارة", "Sarah"), ("فاطمة", "Fatimah"), ("ريم", "Reem"), ("هند", "Hind"), ("لمى", "Lama"),
    ("منيرة", "Munirah"), ("حصة", "Hessa"), ("أمل", "Amal"), ("عبير", "Abeer"), ("هيفاء", "Haifa"), ("منى", "Mona"),
    ("دانة", "Danah"), ("لطيفة", "Latifah"), ("مها", "Maha"), ("جواهر", "Jawaher"), ("العنود", "Alanoud"), ("شهد", "Shahad"),
    ("رغد", "Raghad"), ("أسماء", "Asma"), ("خديجة", "Khadijah"), ("مريم", "Mariam"), ("ليلى", "Layla"), ("سمية", "Sumayyah"),
    ("بدور", "Budoor"), ("غادة", "Ghadah"), ("وفاء", "Wafa"), ("إيمان", "Iman"), ("ابتسام", "Ibtisam"), ("جود", "Joud"),
];

/// Families.
#[rustfmt::skip]
pub(super) const FAMILIES: &[Name] = &[
    ("المرزوقي", "Almarzouqi"), ("النخيلي", "Alnakhili"), ("الواديي", "Alwadiyi"), ("السهلاوي", "Alsahlawi"),
    ("البستاني", "Albustani"), ("الغديري", "Alghadiri"), ("الرملي", "Alramli"), ("السدراوي", "Alsidrawi"),
    ("الهضابي", "Alhadhabi"), ("الخزامي", "Alkhuzami"), ("البحيري", "Albuhairi"), ("القمراوي", "Alqamrawi"),
    ("الصفصافي", "Alsafsafi"), ("الريحاني", "Alraihani"), ("الزيتوني", "Alzaytouni"), ("العقيقي", "Alaqiqi"),
    ("الفيروزي", "Alfairouzi"), ("السحابي", "Alsahabi"), ("الندواوي", "Alnadwawi"), ("الغصيني", "Alghosaini"),
    ("الياسميني", "Alyasmini"), ("الطلحاوي", "Altalhawi"), ("السنابلي", "Alsanabli"), ("الشروقي", "Alshorouqi"),
    ("المرجاني", "Almarjani"), ("اللؤلؤي", "Alluluai"), ("الكهرماني", "Alkahramani"), ("الديمي", "Aldimi"),
];

/// Names of residents: given name and family.
#[rustfmt::skip]
pub(super) const RESIDENTS: &[(Name, Name)] = &[
    (("سونيل", "Sunil"), ("باريك", "Parikh")), (("أرجون", "Arjun"), ("ناير", "Nair")), (("رفيق", "Rafiq"), ("حسين", "Hossain")),
    (("عمران", "Imran"), ("قريشي", "Qureshi")), (("خوسيه", "Jose"), ("ريفيرا", "Rivera")), (("ماريا", "Maria"), ("سانتوس", "Santos")),
    (("مصطفى", "Mostafa"), ("الشافعي", "Elshafie")), (("هبة", "Heba"), ("المنياوي", "Elmenyawi")), (("ياسين", "Yassin"), ("بوعزة", "Bouazza")),
    (("كومار", "Kumar"), ("تشيتري", "Chhetri")), (("نيمال", "Nimal"), ("بيريرا", "Perera")), (("عثمان", "Osman"), ("الطيب", "Eltayeb")),
    (("صوفيا", "Sophia"), ("ميلر", "Miller")), (("ديفيد", "David"), ("كلارك", "Clarke")), (("حمزة", "Hamza"), ("الخوري", "Khoury")),
    (("بيكله", "Bekele"), ("تاديسي", "Tadesse")),
];

/// Citizens of the other GCC states.
#[rustfmt::skip]
pub(super) const NEIGHBOURS: &[(Name, Name)] = &[
    (("جاسم", "Jassim"), ("البوعينين", "Albuainain")), (("مبارك", "Mubarak"), ("الكندري", "Alkandari")),
    (("شيخة", "Shaikha"), ("المهيري", "Almheiri")), (("قيس", "Qais"), ("البلوشي", "Albalushi")), (("غانم", "Ghanim"), ("الكواري", "Alkuwari")),
];

/// A person's given name and whole name: own, father's, grandfather's, family.
pub(super) fn citizen(dice: &mut Dice, is_female: bool) -> ((String, String), (String, String)) {
    let given = *dice.pick(if is_female { WOMEN } else { MEN });
    let parts = [
        given,
        *dice.pick(MEN),
        *dice.pick(MEN),
        *dice.pick(FAMILIES),
    ];
    (owned(given), joined(&parts))
}

/// A foreigner's given name and whole name.
pub(super) fn foreigner(
    dice: &mut Dice,
    from: &'static [(Name, Name)],
) -> ((String, String), (String, String)) {
    let given = dice.pick(from).0;
    let family = dice.pick(from).1;
    (owned(given), joined(&[given, family]))
}

/// Joins names with spaces.
pub(super) fn joined(parts: &[Name]) -> (String, String) {
    let arabic: Vec<&str> = parts.iter().map(|part| part.0).collect();
    let english: Vec<&str> = parts.iter().map(|part| part.1).collect();
    (arabic.join(" "), english.join(" "))
}

fn owned(name: Name) -> (String, String) {
    (name.0.to_owned(), name.1.to_owned())
}

/// Words of a spoken password; four of them are hard to guess and easy to copy.
#[rustfmt::skip]
pub(super) const PASSWORD_WORDS: &[&str] = &[
    "amber", "anchor", "basil", "beacon", "candle", "canyon", "cedar", "cinder", "cobalt", "copper", "coral", "cotton",
    "dune", "ember", "falcon", "fern", "flint", "garden", "ginger", "harbor", "hazel", "island", "ivory", "jasmine", "juniper",
    "kettle", "lantern", "lemon", "linen", "maple", "marble", "meadow", "mint", "monsoon", "nutmeg", "oasis", "olive", "orchard",
    "otter", "paper", "pebble", "pepper", "plum", "quartz", "raven", "river", "saddle", "saffron", "sandal", "silver", "sparrow",
    "spruce", "stone", "sugar", "tamarind", "thistle", "timber", "topaz", "tulip", "velvet", "walnut", "willow", "winter", "zephyr",
];
