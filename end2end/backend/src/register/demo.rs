//! The people of the demonstration: one for every regime and every turn a record can take.

use calendar::{Date, Month};
use contract::Scheme;

use super::establishments::PAYMASTER;
use super::people::{iban, identity_number};
use super::{GrownPension, GrownPeriod, Person, register_day, wages};

/// A person of the demonstration and how they sign in.
#[derive(Debug, Clone)]
pub(super) struct DemoPerson {
    pub(super) person: Person,
    pub(super) role: &'static str,
    pub(super) user_name: Option<&'static str>,
    pub(super) is_blocked: bool,
    pub(super) regime: &'static str,
    pub(super) note: &'static str,
}

/// Arabic and English: own name, then the whole name.
type Names = [&'static str; 4];

/// One of them in short: number, names, birth, regime, note.
fn somebody(
    id: u32,
    names: Names,
    birth: &str,
    is_female: bool,
    regime: &'static str,
    note: &'static str,
) -> DemoPerson {
    let [given_ar, given_en, full_ar, full_en] = names.map(str::to_owned);
    DemoPerson {
        person: Person {
            id: i64::from(id),
            identity_number: identity_number("19", id),
            given_name: (given_ar, given_en),
            full_name: (full_ar, full_en),
            birth_date: day(birth),
            is_female,
            nationality: "saudi",
            mobile: format!("+96652{id:07}"),
            iban: Some(iban("80", u64::from(id))),
            dependants: 0,
            died_on: None,
            periods: Vec::new(),
            pension: None,
            heirs: Vec::new(),
        },
        role: "individual",
        user_name: None,
        is_blocked: false,
        regime,
        note,
    }
}

impl DemoPerson {
    /// Adds a period whose wage rises by so many permille each January.
    fn period(
        mut self,
        scheme: Scheme,
        employer: i64,
        from: &str,
        to: &str,
        riyals: u32,
        permille: u32,
    ) -> DemoPerson {
        let establishment = match scheme {
            Scheme::Voluntary => None,
            Scheme::Military => Some(PAYMASTER),
            _ => Some(employer),
        };
        let (start, end) = (day(from), (!to.is_empty()).then(|| day(to)));
        self.person.periods.push(GrownPeriod {
            wages: rising(
                &scheme,
                start,
                end.unwrap_or(register_day()),
                riyals,
                permille,
            ),
            scheme,
            establishment,
            start,
            end,
            refunded_on: None,
            is_under_review: false,
            is_paid: true,
        });
        self
    }

    fn gosi(self, employer: i64, from: &str, to: &str, riyals: u32, permille: u32) -> DemoPerson {
        self.period(Scheme::Gosi, employer, from, to, riyals, permille)
    }

    /// Changes the period added last.
    fn but(mut self, change: impl FnOnce(&mut GrownPeriod)) -> DemoPerson {
        if let Some(period) = self.person.periods.last_mut() {
            change(period);
        }
        self
    }

    fn with(mut self, change: impl FnOnce(&mut DemoPerson)) -> DemoPerson {
        change(&mut self);
        self
    }
}

/// All of them. They are the same whatever the seed; only their passwords are not.
pub(super) fn people() -> Vec<DemoPerson> {
    let mut people = individuals();
    people.extend(unusual_individuals());
    people.extend(other_roles());
    people
}

/// The only establishment that the supervisor of one establishment looks after.
const GHADAHS_EMPLOYER: i64 = 16;

/// Who supervises which establishment, in which role.
pub(super) fn supervisors() -> Vec<(i64, i64, &'static str)> {
    // One organisation with so many establishments that they have to be searched.
    let organisation = (13..=58).filter(|id| *id != GHADAHS_EMPLOYER);
    organisation
        .map(|id| (17, id, "organisation"))
        .chain([
            (18, GHADAHS_EMPLOYER, "establishment"),
            (21, 20, "establishment"),
        ])
        .collect()
}

fn individuals() -> Vec<DemoPerson> {
    vec![
        somebody(
            1,
            [
                "نورة",
                "Noura",
                "نورة سالم حمد المرزوقي",
                "Noura Salem Hamad Almarzouqi",
            ],
            "1988-04-17",
            true,
            "old_amended",
            "Covered, two employers one after the other, nothing to do",
        )
        .gosi(13, "2012-02-05", "2018-03-14", 5_200, 40)
        .gosi(14, "2018-03-18", "", 8_000, 35)
        .with(|demo| demo.person.dependants = 2),
        somebody(
            2,
            [
                "خالد",
                "Khalid",
                "خالد ناصر عبدالله السهلاوي",
                "Khalid Nasser Abdullah Alsahlawi",
            ],
            "1978-09-02",
            false,
            "old_exempt",
            "Exempt by 240 months on 3 July 2024",
        )
        .gosi(15, "2001-06-01", "2010-12-31", 3_800, 45)
        .gosi(16, "2011-01-01", "", 9_500, 30)
        .with(|demo| demo.person.dependants = 4),
        somebody(
            3,
            [
                "سالم",
                "Salem",
                "سالم علي راشد البستاني",
                "Salem Ali Rashed Albustani",
            ],
            "1970-05-20",
            false,
            "old_exempt",
            "Exempt by age: 50 Hijri years on 3 July 2024, fewer than 240 months",
        )
        .gosi(17, "2012-01-01", "", 7_400, 25)
        .with(|demo| demo.person.dependants = 3),
        somebody(
            4,
            [
                "ريم",
                "Reem",
                "ريم فهد سعد الخزامي",
                "Reem Fahad Saad Alkhuzami",
            ],
            "2001-11-03",
            true,
            "new",
            "Joined after the reform; a second period waits for her confirmation",
        )
        .gosi(17, "2024-09-01", "", 5_500, 50)
        .gosi(28, "2026-10-01", "", 6_200, 0)
        .but(|period| period.is_under_review = true),
        somebody(
            5,
            [
                "عبدالعزيز",
                "Abdulaziz",
                "عبدالعزيز تركي محمد الهضابي",
                "Abdulaziz Turki Mohammed Alhadhabi",
            ],
            "1990-01-28",
            false,
            "military",
            "In military service",
        )
        .period(Scheme::Military, 0, "2010-07-01", "", 6_000, 35),
        somebody(
            6,
            [
                "حصة",
                "Hessa",
                "حصة إبراهيم صالح الغديري",
                "Hessa Ibrahim Saleh Alghadiri",
            ],
            "1985-02-11",
            true,
            "old_amended",
            "A gap of eight months in 2018 to check",
        )
        .gosi(18, "2009-03-01", "2018-03-14", 4_300, 50)
        .gosi(19, "2018-12-01", "", 9_100, 30),
        somebody(
            7,
            [
                "تركي",
                "Turki",
                "تركي ماجد يوسف الرملي",
                "Turki Majed Yousef Alramli",
            ],
            "1977-07-25",
            false,
            "old_exempt",
            "298 of the 300 months of early retirement at the end of October 2026",
        )
        .gosi(20, "2002-01-01", "", 4_900, 48)
        .with(|demo| demo.person.dependants = 5),
        somebody(
            8,
            [
                "لمى",
                "Lama",
                "لمى وليد طارق الندواوي",
                "Lama Waleed Tariq Alnadwawi",
            ],
            "2003-08-30",
            true,
            "new",
            "No period at all",
        ),
        somebody(
            9,
            [
                "ماجد",
                "Majed",
                "ماجد حسن علي الزيتوني",
                "Majed Hassan Ali Alzaytouni",
            ],
            "1983-03-12",
            false,
            "new",
            "Earlier period paid out as a lump sum; came back after the reform",
        )
        .gosi(20, "2008-06-01", "2014-09-30", 4_000, 40)
        .but(|period| period.refunded_on = Some(day("2014-12-18")))
        .gosi(21, "2025-02-01", "", 9_800, 30),
        somebody(
            10,
            [
                "فاطمة",
                "Fatimah",
                "فاطمة أحمد حسين الريحاني",
                "Fatimah Ahmed Hussain Alraihani",
            ],
            "1982-10-05",
            true,
            "old_amended",
            "Civil service, then social insurance; no bank account on record",
        )
        .period(Scheme::Civil, 2, "2006-09-01", "2016-08-31", 7_000, 35)
        .gosi(22, "2016-09-15", "", 11_000, 25)
        .with(|demo| demo.person.iban = None),
    ]
}

fn unusual_individuals() -> Vec<DemoPerson> {
    vec![
        somebody(11,
            ["عبدالرحمن", "Abdulrahman",
             "عبدالرحمن بن عبدالمحسن بن عبدالعزيز بن عبداللطيف بن عبدالوهاب الصفصافي القمراوي",
             "Abdulrahman bin Abdulmohsen bin Abdulaziz bin Abdullatif bin Abdulwahhab Alsafsafi Alqamrawi"],
            "1980-06-09", false, "old_amended", "A very long name; two employers at once, above the ceiling")
            .gosi(24, "2005-01-01", "", 16_000, 55)
            .gosi(25, "2021-03-01", "", 15_000, 20),
        somebody(12, ["يوسف", "Yousef", "يوسف عادل هشام الواديي", "Yousef Adel Hisham Alwadiyi"], "1995-12-15", false,
            "old_amended", "The wage reported since July 2026 lies below the minimum")
            .gosi(26, "2019-05-01", "", 4_000, 20)
            .but(|period| period.wages.push((month("2026-07"), 120_000))),
        somebody(13, ["سونيل", "Sunil", "سونيل باريك", "Sunil Parikh"], "1987-05-22", false,
            "hazards_only", "A resident: occupational hazards only")
            .gosi(27, "2017-03-01", "", 3_200, 20)
            .with(|demo| {
                demo.person.nationality = "non_saudi";
                demo.person.identity_number = identity_number("29", 13);
            }),
        somebody(14, ["شيخة", "Shaikha", "شيخة المهيري", "Shaikha Almheiri"], "1991-09-17", true,
            "home_state", "A citizen of another GCC state")
            .gosi(28, "2020-10-01", "", 12_500, 30)
            .with(|demo| {
                demo.person.nationality = "gcc";
                demo.person.identity_number = identity_number("29", 14);
            }),
        somebody(19, ["ناصر", "Nasser", "ناصر سلطان بندر العقيقي", "Nasser Sultan Bandar Alaqiqi"], "1986-08-01", false,
            "old_amended", "The account is blocked: the right password does not let him in")
            .gosi(29, "2014-01-01", "", 6_500, 30)
            .with(|demo| demo.is_blocked = true),
        somebody(20, ["وليد", "Waleed", "وليد عمر زياد الفيروزي", "Waleed Omar Ziyad Alfairouzi"], "1979-04-04", false,
            "old_exempt", "Not covered today: employed until 2019, then voluntary until June 2025")
            .gosi(30, "2003-04-10", "2019-12-31", 5_000, 45)
            .period(Scheme::Voluntary, 0, "2020-02-01", "2025-06-30", 10_300, 0),
    ]
}

fn other_roles() -> Vec<DemoPerson> {
    let pension = |scheme: Scheme, starts_on: &str, halalas: u32| {
        let pension = GrownPension {
            scheme,
            starts_on: day(starts_on),
            halalas,
        };
        move |demo: &mut DemoPerson| {
            demo.role = "retiree";
            demo.person.pension = Some(pension);
        }
    };
    vec![
        somebody(
            15,
            [
                "إبراهيم",
                "Ibrahim",
                "إبراهيم صالح سعد السنابلي",
                "Ibrahim Saleh Saad Alsanabli",
            ],
            "1957-02-14",
            false,
            "old_pensioner",
            "Pensioner of the civil scheme since 2017",
        )
        .period(Scheme::Civil, 3, "1982-01-01", "2017-03-31", 3_900, 38)
        .with(pension(Scheme::Civil, "2017-04-01", 1_245_800)),
        somebody(
            16,
            [
                "منيرة",
                "Munirah",
                "منيرة خالد حمد الكهرماني",
                "Munirah Khalid Hamad Alkahramani",
            ],
            "1966-11-21",
            true,
            "old_exempt",
            "Pensioner of social insurance since April 2025",
        )
        .gosi(27, "1996-09-01", "2025-03-31", 3_100, 42)
        .with(pension(Scheme::Gosi, "2025-04-01", 702_640)),
        somebody(
            17,
            [
                "بندر",
                "Bandar",
                "بندر مشعل نايف الشروقي",
                "Bandar Mishal Naif Alshorouqi",
            ],
            "1984-07-07",
            false,
            "old_amended",
            "Supervisor of an organisation with 45 establishments",
        )
        .gosi(13, "2010-01-01", "", 12_000, 35)
        .with(|demo| {
            demo.role = "business";
            demo.user_name = Some("bandar.oasis");
        }),
        somebody(
            18,
            [
                "غادة",
                "Ghadah",
                "غادة أنس مازن الطلحاوي",
                "Ghadah Anas Mazen Altalhawi",
            ],
            "1992-03-25",
            true,
            "old_amended",
            "Supervisor of one establishment",
        )
        .gosi(16, "2016-05-01", "", 8_800, 30)
        .with(|demo| {
            demo.role = "business";
            demo.user_name = Some("ghadah.hr");
        }),
        somebody(
            21,
            [
                "هند",
                "Hind",
                "هند راشد عادل المرجاني",
                "Hind Rashed Adel Almarjani",
            ],
            "1963-03-10",
            true,
            "old_pensioner",
            "Several roles: draws a civil pension, works again and supervises that establishment",
        )
        .period(Scheme::Civil, 4, "1988-01-01", "2019-06-30", 5_200, 35)
        .gosi(20, "2020-01-05", "", 9_000, 20)
        .with(pension(Scheme::Civil, "2019-07-01", 987_500))
        .with(|demo| {
            demo.role = "business";
            demo.user_name = Some("hind.roles");
        }),
    ]
}

fn rising(
    scheme: &Scheme,
    start: Date,
    until: Date,
    riyals: u32,
    permille: u32,
) -> Vec<(Month, u32)> {
    let mut wage = u64::from(riyals) * 100;
    let mut steps = vec![(Month::of(start), reported(scheme, wage))];
    for year in start.year() + 1..=until.year() {
        wage = wage * u64::from(1_000 + permille) / 1_000;
        if let Ok(january) = Month::new(year, 1) {
            steps.push((january, reported(scheme, wage)));
        }
    }
    steps.dedup_by_key(|(_, halalas)| *halalas);
    steps
}

fn reported(scheme: &Scheme, halalas: u64) -> u32 {
    wages::reported(scheme, u32::try_from(halalas).unwrap_or(u32::MAX))
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or(Date::MIN)
}

fn month(text: &str) -> Month {
    text.parse().unwrap_or(Month::of(Date::MIN))
}
