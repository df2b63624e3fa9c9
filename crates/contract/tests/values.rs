//! The values a person types: published and derived vectors, every fault, every way of writing.

use contract::values::*;
use contract::{Fault, ProblemCode, fluent_keys};

#[test]
fn identity_numbers_pass_by_their_check_digit() {
    for valid in [
        "1058529940",
        "1001244019",
        "1000000008",
        "1100000007",
        "2000000006",
        "2123456788",
        "١٠٥٨٥٢٩٩٤٠",
        "۱۰۵۸۵۲۹۹۴۰",
        "1058 529-940",
        "\u{200F}1058529940\u{200E}",
        "\u{2067}1058529940\u{2069}",
    ] {
        assert!(NationalId::parse(valid).is_ok(), "{valid}");
    }
    for (text, fault) in [
        ("", IdentityNumberFault::Empty),
        (" \u{200F}-", IdentityNumberFault::Empty),
        ("10585299a0", IdentityNumberFault::Digits),
        ("1058529.40", IdentityNumberFault::Digits),
        ("１０５８５２９９４０", IdentityNumberFault::Digits),
        ("105852994", IdentityNumberFault::Length),
        ("10585299400", IdentityNumberFault::Length),
        ("0058529940", IdentityNumberFault::FirstDigit),
        ("3000000000", IdentityNumberFault::FirstDigit),
        ("1058529941", IdentityNumberFault::CheckDigit),
    ] {
        assert_eq!(NationalId::parse(text), Err(fault), "{text}");
    }
    let citizen = NationalId::parse("1058529940").expect("a published number");
    assert_eq!(citizen.residence(), Residence::Citizen);
    assert_eq!(
        NationalId::parse("2123456788").map(|id| id.residence()),
        Ok(Residence::Resident)
    );
    assert_eq!(
        IdentityNumberFault::CheckDigit.fluent_key(),
        "error-identity-number-check-digit"
    );
    assert_eq!(
        IdentityNumberFault::FirstDigit.code(),
        "identity-number.first-digit"
    );
    assert_eq!(NationalId::with_check_digit("105852994"), Ok(citizen));
}

#[test]
fn every_single_wrong_digit_is_caught() {
    let valid = b"1058529940";
    for position in 1..10 {
        for digit in b'0'..=b'9' {
            let mut wrong = *valid;
            wrong[position] = digit;
            let accepted = NationalId::parse(std::str::from_utf8(&wrong).expect("ASCII")).is_ok();
            assert_eq!(accepted, digit == valid[position]);
        }
    }
}

#[test]
fn asvs_14_2_6_debug_and_display_are_masked() {
    let id = NationalId::parse("1058529940").expect("valid");
    assert_eq!(format!("{id} {id:?}"), "1******940 NationalId(1******940)");
    let iban = Iban::parse("SA0380000000608010167519").expect("valid");
    assert_eq!(
        format!("{iban} {iban:?}"),
        "SA03 **** 7519 Iban(SA03 **** 7519)"
    );
    let mobile = Mobile::parse("0512345621").expect("valid");
    assert_eq!(
        format!("{mobile} {mobile:?}"),
        "+966*******21 Mobile(+966*******21)"
    );
    let code = VerificationCode::parse("123456", 6).expect("valid");
    assert_eq!(format!("{code:?}"), "VerificationCode(*)");
    let number = UnifiedNumber::parse("7001234567").expect("valid");
    assert_eq!(
        format!("{number} {number:?}"),
        "********67 UnifiedNumber(********67)"
    );
    let request = contract::IndividualSignIn {
        identity_number: "1058529940".into(),
        password: "secret words".into(),
    };
    let shown = format!("{request:?}");
    assert!(
        !shown.contains("1058529940") && !shown.contains("secret"),
        "{shown}"
    );
    let email = Email::parse("someone@example.com").expect("valid");
    assert!(!format!("{email:?}").contains("someone"));
}

#[test]
fn ibans_pass_by_their_remainder() {
    for valid in [
        "SA0380000000608010167519",
        "SA1905000000000000123456",
        "SA3210000000000000123456",
        "SA5820000000000000123456",
        "SA2645000000000000123456",
        "SA2080000000000000123456",
        "sa03 8000 0000 6080 1016 7519",
        "SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩",
        "\u{200E}SA03-8000-0000-6080-1016-7519",
    ] {
        assert!(Iban::parse(valid).is_ok(), "{valid}");
    }
    for (text, fault) in [
        ("", IbanFault::Empty),
        ("SB0380000000608010167519", IbanFault::Country),
        ("0380000000608010167519", IbanFault::Country),
        ("SA038000000060801016751", IbanFault::Length { entered: 23 }),
        (
            "SA03800000006080101675190",
            IbanFault::Length { entered: 25 },
        ),
        ("SA038000000060801016751أ", IbanFault::Characters),
        ("SA038O000000608010167519", IbanFault::Characters),
        ("SA0480000000608010167519", IbanFault::CheckDigits),
        ("SA0380000000608010167591", IbanFault::CheckDigits),
    ] {
        assert_eq!(Iban::parse(text), Err(fault), "{text}");
    }
    assert_eq!(IbanFault::Length { entered: 23 }.count(), Some(23));
    let known = Iban::parse("SA0380000000608010167519").expect("valid");
    assert_eq!((known.bank_code(), known.bank_is_known()), ("80", true));
}

#[test]
fn an_unknown_bank_is_a_warning_and_not_a_fault() {
    // Bank code 99 with the check digits that fit it.
    let fitting = (0..100)
        .map(|check| format!("SA{check:02}99000000000000123456"))
        .find_map(|text| Iban::parse(&text).ok())
        .expect("some check digits fit");
    assert!(!fitting.bank_is_known());
}

#[test]
fn mobile_numbers_are_read_in_every_usual_form() {
    for text in [
        "0512345678",
        "512345678",
        "966512345678",
        "00966512345678",
        "+966512345678",
        "+966 51 234 5678",
        "٠٥١٢٣٤٥٦٧٨",
        "۰۵۱۲۳۴۵۶۷۸",
        "051-234-5678",
        "\u{202A}+966512345678\u{202C}",
    ] {
        let mobile = Mobile::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"));
        assert_eq!(mobile.as_str(), "+966512345678");
        assert_eq!(
            (mobile.national().as_str(), mobile.tail()),
            ("0512345678", "78")
        );
    }
    for (text, fault) in [
        ("", MobileFault::Empty),
        ("+", MobileFault::Digits),
        ("05a2345678", MobileFault::Digits),
        ("05+12345678", MobileFault::Digits),
        ("0412345678", MobileFault::Prefix),
        ("+971512345678", MobileFault::Prefix),
        ("+0512345678", MobileFault::Prefix),
        ("051234567", MobileFault::Length),
        ("05123456789", MobileFault::Length),
        ("966", MobileFault::Length),
        ("9660512345678", MobileFault::Prefix),
    ] {
        assert_eq!(Mobile::parse(text), Err(fault), "{text}");
    }
}

#[test]
fn amounts_are_read_as_people_write_them_and_never_guessed() {
    for (text, amount) in [
        ("8450.50", "8450.50"),
        ("8,450.50", "8450.50"),
        ("٨٬٤٥٠٫٥٠", "8450.50"),
        ("۸٬۴۵۰٫۵", "8450.50"),
        ("8،450", "8450.00"),
        ("8 450", "8450.00"),
        ("0", "0.00"),
        ("007", "7.00"),
        (".5", "0.50"),
        ("5.", "5.00"),
        ("999,999.99", "999999.99"),
        ("1500.000", "1500.00"),
        ("8,450.50 ر.س", "8450.50"),
        ("SAR 8,450.50", "8450.50"),
        ("\u{20C1} 8,450", "8450.00"),
        ("\u{2066}1500\u{2069}", "1500.00"),
    ] {
        assert_eq!(
            Money::parse(text).map(|money| money.to_string()),
            Ok(amount.to_owned()),
            "{text}"
        );
    }
    for (text, fault) in [
        ("", MoneyFault::Empty),
        ("  ", MoneyFault::Empty),
        ("ر.س", MoneyFault::Empty),
        ("-5", MoneyFault::Negative),
        ("−5", MoneyFault::Negative),
        ("abc", MoneyFault::Number),
        ("1e5", MoneyFault::Number),
        (".", MoneyFault::Number),
        ("8450،50", MoneyFault::Number),
        ("8450,50", MoneyFault::Number),
        ("1.500,00", MoneyFault::Number),
        ("1,00,000", MoneyFault::Number),
        ("1.2.3", MoneyFault::Number),
        ("+5", MoneyFault::Number),
        ("--5", MoneyFault::Number),
        ("1,", MoneyFault::Number),
        (",100", MoneyFault::Number),
        ("1.005", MoneyFault::Decimals),
        ("1000000", MoneyFault::Maximum),
        ("99999999999999999999999999999999", MoneyFault::Maximum),
    ] {
        assert_eq!(Money::parse(text), Err(fault), "{text}");
    }
    let [minimum, maximum] = [Money::from_riyals(1_500), Money::from_riyals(45_000)];
    assert_eq!(
        Money::from_riyals(1_499).wage_warning(minimum, maximum),
        Some(WageWarning::BelowMinimum)
    );
    assert_eq!(
        Money::from_riyals(1_500).wage_warning(minimum, maximum),
        None
    );
    assert_eq!(
        Money::from_halalas(4_500_001).wage_warning(minimum, maximum),
        Some(WageWarning::AboveMaximum)
    );
    assert_eq!(
        Money::from_riyals(1_000).within(minimum, maximum),
        Err(MoneyFault::Minimum)
    );
    assert_eq!(Money::MAX.to_string(), "999999.99");
    assert_eq!(Money::from_riyals(u32::MAX), Money::MAX);
    assert_eq!(
        Money::from_decimal("-0.01".parse().expect("a decimal")),
        Err(MoneyFault::Negative)
    );
    assert_eq!(
        Money::from_decimal("0.001".parse().expect("a decimal")),
        Err(MoneyFault::Decimals)
    );
}

#[test]
fn codes_are_read_in_any_digits() {
    assert_eq!(
        VerificationCode::parse("١٢٣ ٤٥٦", 6).map(|code| code.as_str().to_owned()),
        Ok("123456".to_owned())
    );
    assert_eq!(
        VerificationCode::parse("", 6),
        Err(VerificationCodeFault::Empty)
    );
    assert_eq!(
        VerificationCode::parse("12345x", 6),
        Err(VerificationCodeFault::Digits)
    );
    assert_eq!(
        VerificationCode::parse("12345", 6),
        Err(VerificationCodeFault::Length)
    );
    assert!(VerificationCode::parse("1234", 4).is_ok());
    assert_eq!(
        VisualCode::parse("aB3٤").map(|code| code.as_str().to_owned()),
        Ok("AB34".to_owned())
    );
    assert_eq!(VisualCode::parse("abc"), Err(VisualCodeFault::Length));
    assert_eq!(VisualCode::parse("ab?d"), Err(VisualCodeFault::Characters));
}

/// Somebody whose number, mobile, user name and names are known.
fn noura() -> PasswordContext {
    PasswordContext::unknown()
        .with_identity_number(NationalId::parse("1058529940").expect("valid"))
        .with_mobile(Mobile::parse("0521234567").expect("valid"))
        .with_user_name("noura.hr")
        .with_name("نورة علي حمد المرزوقي")
        .with_name("Noura Ali Hamad bin Salem Almarzouqi")
}

#[test]
fn asvs_6_2_1_6_2_4_6_2_5_passwords_are_long_and_uncommon_without_composition_rules() {
    let context = noura();
    for fine in [
        "correct horse battery",
        "نخلة طويلة قرب البئر",
        "        x   9 q z w k",
        "🐪🐪🌴🌙⭐ خمس صور هنا",
        "Tr0ub4dor&3x!kp",
        // Exactly fifteen code points, whatever they weigh.
        "🌴 نخلة 🌙 قمر 🐪🐪",
        "qualification talisman",
        "علينا أن نقف طويلا",
    ] {
        assert!(NewPassword::parse(fine, &context).is_ok(), "{fine}");
    }
    for (text, fault) in [
        ("", PasswordFault::Empty),
        ("elevenchars", PasswordFault::Short),
        ("fourteen chars", PasswordFault::Short),
        ("نخلة طويلة", PasswordFault::Short),
        ("password1234", PasswordFault::Short),
        ("qwertyuiopasdfg", PasswordFault::Common),
        ("aaaaaaaaaaaaaaa", PasswordFault::Common),
        ("abcabcabcabcabc", PasswordFault::Common),
        ("123456789012345", PasswordFault::Common),
        ("Password-2030!!", PasswordFault::Common),
        ("كلمة المرور ١٢٣٤", PasswordFault::Common),
    ] {
        assert_eq!(NewPassword::parse(text, &context), Err(fault), "{text}");
    }
    let longest = "ab1x9 7qKw!".repeat(12)[..LONGEST_PASSWORD].to_owned();
    assert!(NewPassword::parse(&longest, &context).is_ok());
    assert_eq!(
        NewPassword::parse(&format!("{longest}z"), &context),
        Err(PasswordFault::Long)
    );
    assert_eq!(check_sign_in_password("x"), Ok(()));
    assert_eq!(check_sign_in_password(" "), Ok(()));
    assert_eq!(check_sign_in_password(""), Err(PasswordFault::Empty));
}

#[test]
fn asvs_6_2_11_passwords_hold_nothing_of_the_person_or_the_organisation() {
    for (text, fault) in [
        ("my id is 1058529940", PasswordFault::IdentityNumber),
        ("رقمي هو ١٠٥٨٥٢٩٩٤٠", PasswordFault::IdentityNumber),
        ("1058 529 940 plus tail", PasswordFault::IdentityNumber),
        ("call 0521234567 now", PasswordFault::Mobile),
        ("+966 52 123 4567 call", PasswordFault::Mobile),
        ("اتصل ٠٥٢١٢٣٤٥٦٧ الآن", PasswordFault::Mobile),
        ("the NOURA.HR account", PasswordFault::UserName),
        ("garden of Noura here", PasswordFault::Name),
        ("حديقة نوره الجميلة جدا", PasswordFault::Name),
        ("بيت مرزوقي قرب النخلة", PasswordFault::Name),
        ("tall ali by the well", PasswordFault::Name),
        ("my G-O-S-I words here", PasswordFault::Organisation),
        ("GosiTaminati2030", PasswordFault::Organisation),
        ("التأمينات الاجتماعية", PasswordFault::Organisation),
        ("صندوق التّأمينات هنا", PasswordFault::Organisation),
    ] {
        assert_eq!(NewPassword::parse(text, &noura()), Err(fault), "{text}");
    }
    // Two words that make a third across their gap, and what belongs to somebody else.
    for fine in [
        "a big osiris statue",
        "the id 1090000004 of nobody",
        "0529876543 walks home",
    ] {
        assert!(NewPassword::parse(fine, &noura()).is_ok(), "{fine}");
    }
    let shown = format!("{:?}", noura());
    assert!(
        !shown.contains("105852") && !shown.contains("noura"),
        "{shown}"
    );
}

#[test]
fn the_rules_told_while_typing_are_those_that_decide() {
    let context = noura();
    for text in [
        "",
        "abc",
        "correct horse battery",
        "garden of Noura here",
        "aaaaaaaaaaaaaaa",
        "my id is 1058529940",
        "نخلة طويلة قرب البئر",
    ] {
        let all_met = PasswordRule::ALL
            .iter()
            .all(|rule| rule.is_met(text, &context));
        let parsed = NewPassword::parse(text, &context);
        assert_eq!(all_met, parsed.is_ok(), "{text}");
        if let Err(fault) = parsed {
            assert!(!fault.rule().is_met(text, &context), "{text}");
        }
    }
    assert!(!PasswordRule::Length.is_met(&"ab1x9 ".repeat(40), &context));
}

#[test]
fn registers_and_addresses_follow_their_forms() {
    assert!(UnifiedNumber::parse("7001234567").is_ok());
    assert_eq!(
        UnifiedNumber::parse("6001234567"),
        Err(UnifiedNumberFault::FirstDigit)
    );
    assert_eq!(
        UnifiedNumber::parse("700123456"),
        Err(UnifiedNumberFault::Length)
    );
    assert!(CommercialRegister::parse("١٠١٠١٢٣٤٥٦").is_ok());
    assert_eq!(
        CommercialRegister::parse("10101234"),
        Err(CommercialRegisterFault::Length)
    );
    assert!(
        EstablishmentNumber::parse("123456789").is_ok()
            && EstablishmentNumber::parse("1234567890").is_ok()
    );
    assert_eq!(
        ContributorNumber::parse("12345678"),
        Err(ContributorNumberFault::Length)
    );
    assert!(PostalCode::parse("12345").is_ok());
    assert_eq!(PostalCode::parse("1234"), Err(PostalCodeFault::Length));
    assert!(AdditionalNumber::parse("1234").is_ok() && BuildingNumber::parse("1234").is_ok());
    assert_eq!(
        ShortAddress::parse("ragi2929").map(|address| address.as_str().to_owned()),
        Ok("RAGI2929".to_owned())
    );
    assert_eq!(
        ShortAddress::parse("RAG12929"),
        Err(ShortAddressFault::Format)
    );
    assert_eq!(
        ShortAddress::parse("RAGI292"),
        Err(ShortAddressFault::Length)
    );
    assert!(BorderNumber::parse("3001234567").is_ok());
    assert_eq!(
        BorderNumber::parse("6001234567"),
        Err(BorderNumberFault::FirstDigit)
    );
    assert!(GccNumber::parse(GccState::Emirates, "784-1990-1234567-1").is_ok());
    assert_eq!(
        GccNumber::parse(GccState::Emirates, "123456789012345"),
        Err(GccNumberFault::FirstDigits)
    );
    assert_eq!(
        GccNumber::parse(GccState::Kuwait, "12345678901"),
        Err(GccNumberFault::Length)
    );
    assert!(
        GccNumber::parse(GccState::Oman, "1234567").is_ok()
            && GccNumber::parse(GccState::Oman, "123456789").is_ok()
    );
    assert!(Email::parse(" name@example.com\u{200F}").is_ok());
    for wrong in [
        "name",
        "name@",
        "@example.com",
        "na me@example.com",
        "name@example",
        "name@-example.com",
        "a..b@example.com",
        "a@1.2.3.4",
    ] {
        assert_eq!(Email::parse(wrong), Err(EmailFault::Format), "{wrong}");
    }
}

#[test]
fn dates_are_checked_part_by_part_in_both_calendars() {
    let hijri = parse_date_parts(CalendarKind::Hijri, "١٤٤٥", "12", "27")
        .expect("the day the law took effect");
    assert_eq!(hijri.to_string(), "2024-07-03");
    for (kind, year, month, day, fault) in [
        (CalendarKind::Hijri, "", "", "", DateFault::Empty),
        (CalendarKind::Hijri, "1445", "1", "", DateFault::DayMissing),
        (
            CalendarKind::Hijri,
            "1445",
            "",
            "1",
            DateFault::MonthMissing,
        ),
        (CalendarKind::Hijri, "", "1", "1", DateFault::YearMissing),
        (CalendarKind::Hijri, "1445", "x", "1", DateFault::Digits),
        (CalendarKind::Hijri, "1299", "1", "1", DateFault::Year),
        (CalendarKind::Hijri, "1501", "1", "1", DateFault::Year),
        (CalendarKind::Hijri, "1445", "13", "1", DateFault::Month),
        (CalendarKind::Hijri, "1445", "1", "31", DateFault::Day),
        (CalendarKind::Gregorian, "2025", "2", "29", DateFault::Day),
        (CalendarKind::Gregorian, "2025", "2", "999", DateFault::Day),
        (CalendarKind::Gregorian, "99999", "2", "1", DateFault::Year),
    ] {
        assert_eq!(
            parse_date_parts(kind, year, month, day),
            Err(fault),
            "{year}-{month}-{day}"
        );
    }
    assert!(parse_date_parts(CalendarKind::Gregorian, "2024", "2", "29").is_ok());
}

#[test]
fn every_code_has_one_key_and_every_key_one_code() {
    let keys = fluent_keys();
    let unique: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len());
    for code in ProblemCode::ALL {
        assert_eq!(
            code.fluent_key(),
            format!("error-{}", code.as_str().replace('.', "-"))
        );
        assert_eq!(&ProblemCode::from(code.as_str()), code);
        assert!((400..600).contains(&code.status()));
    }
    assert_eq!(
        ProblemCode::from("sign-in.from-the-future").fluent_key(),
        "error-unknown"
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_a_value_panic(text in "\\PC*") {
        let _ = NationalId::parse(&text);
        let _ = Iban::parse(&text);
        let _ = Mobile::parse(&text);
        let _ = Money::parse(&text);
        let _ = VerificationCode::parse(&text, 6);
        let _ = NewPassword::parse(&text, &noura());
        let _ = ShortAddress::parse(&text);
        let _ = Email::parse(&text);
        let _ = parse_date_parts(CalendarKind::Hijri, &text, &text, &text);
    }

    #[test]
    fn an_amount_survives_the_wire(halalas in 0_u32..=99_999_999) {
        let money = Money::from_halalas(halalas);
        let json = serde_json::to_vec(&money).expect("an amount serialises");
        proptest::prop_assert_eq!(contract::decode::<Money>(&json), Ok(money));
        proptest::prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
    }

    #[test]
    fn a_completed_identity_number_is_valid(rest in 0_u32..100_000_000, first in 1_u8..=2) {
        let id = NationalId::with_check_digit(&format!("{first}{rest:08}")).expect("completed");
        proptest::prop_assert_eq!(NationalId::parse(id.as_str()), Ok(id));
    }
}
