//! The record as lines: first day, last day, wage; then, where they are not the usual ones, the scheme
//! and what became of the months (paid out, contributions not paid).
//!
//! Read from what people have: a file saved from a spreadsheet, or lines copied from a certificate.
//! Commas, semicolons and tabs all part; days stand in either calendar, year or day first; a heading
//! is passed over.

use benefits::{Amount, MonthCalendar, Period, PeriodStatus, Scheme, WageFrom};
use calendar::{Date, HijriDate};
use contract::values::Money;

use crate::calculators::frame::Words;
use crate::ui::typing::latin_digits;

/// The largest number of lines.
const MOST: usize = 720;

/// The periods of some lines.
///
/// # Errors
/// The first line that cannot be read, by its number, and how many more there are.
pub fn read_lines(text: &str) -> Result<Vec<Period>, Words> {
    let mut periods = Vec::new();
    let mut faults: Vec<Words> = Vec::new();
    let mut seen = 0;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim().trim_start_matches('\u{FEFF}');
        if line.is_empty() {
            continue;
        }
        let cells = cells(line);
        // The heading is whatever comes before the first day.
        if seen == 0 && cells.first().is_none_or(|cell| !has_digit(cell)) {
            continue;
        }
        seen += 1;
        if seen > MOST {
            return Err(Words::of("calc-error-lines-many").with("most", MOST));
        }
        match period(&cells) {
            Ok(period) => periods.push(period),
            Err(key) => faults.push(Words::of(key).with("line", index + 1)),
        }
    }
    let more = faults.len().saturating_sub(1);
    if let Some(first) = faults.into_iter().next() {
        return Err(if more == 0 {
            first
        } else {
            Words::of("calc-error-lines-more")
                .inside("first", first)
                .with("count", more)
        });
    }
    if periods.is_empty() {
        return Err(Words::of("calc-error-lines-none"));
    }
    Ok(periods)
}

fn has_digit(cell: &str) -> bool {
    latin_digits(cell).bytes().any(|byte| byte.is_ascii_digit())
}

/// The cells of a line, quotation marks taken off. A comma inside quotation marks does not part.
fn cells(line: &str) -> Vec<String> {
    let parting = [';', '\t', '،']
        .into_iter()
        .find(|mark| line.contains(*mark))
        .unwrap_or(',');
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            mark if mark == parting && !quoted => cells.push(String::new()),
            other => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(other);
                }
            }
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn period(cells: &[String]) -> Result<Period, &'static str> {
    let cell = |index: usize| cells.get(index).map_or("", String::as_str);
    let from = day(cell(0)).ok_or("calc-error-line-from")?;
    let to = match cell(1) {
        "" | "-" | "–" => None,
        text => Some(day(text).ok_or("calc-error-line-to")?),
    };
    let status = status(cell(4)).ok_or("calc-error-line-status")?;
    // Months that were paid out count no more, whatever their wage was.
    let told = match cell(2) {
        "" if status == PeriodStatus::Refunded => "0",
        text => text,
    };
    let wage = Money::parse(told).map_err(|_| "calc-error-line-wage")?;
    let wage = Amount::try_from(wage.amount()).map_err(|_| "calc-error-line-wage")?;
    let scheme = scheme(cell(3)).ok_or("calc-error-line-scheme")?;
    let wages = vec![WageFrom { from, wage }];
    Period::new(scheme, status, MonthCalendar::Gregorian, from, to, wages)
        .map_err(|_| "calc-error-line-order")
}

/// The scheme of a cell in either language; the Arabic words are those of the question's own choices.
fn scheme(text: &str) -> Option<Scheme> {
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if text.is_empty()
        || has(&[
            "private",
            "social",
            "gosi",
            "\u{62E}\u{627}\u{635}",
            "\u{62A}\u{623}\u{645}\u{64A}\u{646}\u{627}\u{62A}",
        ])
    {
        Some(Scheme::SocialInsurance)
    } else if has(&["civil", "\u{645}\u{62F}\u{646}\u{64A}"]) {
        Some(Scheme::Civil)
    } else if has(&[
        "voluntary",
        "\u{627}\u{62E}\u{62A}\u{64A}\u{627}\u{631}\u{64A}",
    ]) {
        Some(Scheme::Voluntary)
    } else if has(&["military", "\u{639}\u{633}\u{643}\u{631}\u{64A}"]) {
        Some(Scheme::Military)
    } else {
        None
    }
}

/// What became of the months, in either language.
fn status(text: &str) -> Option<PeriodStatus> {
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["unpaid", "not paid", "\u{63A}\u{64A}\u{631}"]) {
        Some(PeriodStatus::Unpaid)
    } else if has(&["refund", "paid out", "\u{645}\u{635}\u{631}\u{648}\u{641}"]) {
        Some(PeriodStatus::Refunded)
    } else if text.is_empty() || has(&["count", "\u{645}\u{62D}\u{633}\u{648}\u{628}"]) {
        Some(PeriodStatus::Counted)
    } else {
        None
    }
}

/// A day in either calendar, the year first or last; a year before 1700 is a Hijri one.
fn day(text: &str) -> Option<Date> {
    let text = latin_digits(text);
    let parts: Vec<u16> = text
        .split(['-', '/', '.'])
        .map(|part| part.trim_end_matches(['ه', 'ـ', 'م']).parse().ok())
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year > 31 => (*year, *month, *day),
        [day, month, year] if *year > 31 => (*year, *month, *day),
        _ => return None,
    };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    if year < 1700 {
        HijriDate::clamped(year, month, day)
            .ok()
            .map(HijriDate::to_date)
    } else {
        Date::from_gregorian(i32::from(year), month, day).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines_as_files_and_certificates_have_them() {
        let text = "من,إلى,الأجر\n2012-01-01,2019-12-31,\"8,000\"\n١/١/٢٠٢٠;;9500.50\n";
        let periods = read_lines(text).expect("periods");
        assert_eq!(periods.len(), 2);
        assert_eq!(
            periods[0].to().map(|day| day.to_string()),
            Some("2019-12-31".into())
        );
        assert_eq!(periods[1].from().to_string(), "2020-01-01");
        assert_eq!(periods[1].wages()[0].wage.to_string(), "9500.50");
    }

    #[test]
    fn reads_hijri_days_and_other_schemes() {
        let periods = read_lines("1416/01/01\t1425/12/30\t10000\tمدني").expect("periods");
        assert_eq!(periods[0].scheme(), Scheme::Civil);
        assert_eq!(periods[0].from().to_string(), "1995-05-31");
        // The last month of 1425H has 29 days.
        assert_eq!(
            periods[0].to().map(|day| day.to_string()),
            Some("2005-02-09".into())
        );
    }

    #[test]
    fn names_the_line_that_cannot_be_read() {
        let fault = |text: &str| read_lines(text).expect_err("a fault");
        assert_eq!(fault("").key, "calc-error-lines-none");
        assert_eq!(fault("from,to\n").key, "calc-error-lines-none");
        assert_eq!(
            fault("2012-01-01,,9000\n2013-13-01,,1"),
            Words::of("calc-error-line-from").with("line", 2_usize)
        );
        assert_eq!(
            fault("2012-01-01,2011-01-01,9000").key,
            "calc-error-line-order"
        );
        assert_eq!(fault("2012-01-01,,=1+1").key, "calc-error-line-wage");
        assert_eq!(
            fault("2012-01-01,2012-12-31,9000,private,lost").key,
            "calc-error-line-status"
        );
        // Every bad line is counted, and the first one is told.
        assert_eq!(
            fault(
                "من,إلى\n2012-13-01,,1\n2013-01-01,2013-12-31,9000\n2014-01-01,x,1\n2015-01-01,,"
            ),
            Words::of("calc-error-lines-more")
                .inside(
                    "first",
                    Words::of("calc-error-line-from").with("line", 2_usize)
                )
                .with("count", 2_usize)
        );
    }

    #[test]
    fn reads_what_became_of_the_months() {
        let text = "2008-06-01,2011-09-30,,خاص,مصروفة\n2012-01-01,2012-12-31,9000,private,unpaid\n2013-01-01,,9000,,محسوبة";
        let found: Vec<PeriodStatus> = read_lines(text)
            .expect("periods")
            .iter()
            .map(Period::status)
            .collect();
        assert_eq!(
            found,
            [
                PeriodStatus::Refunded,
                PeriodStatus::Unpaid,
                PeriodStatus::Counted
            ]
        );
    }
}
