//! Finding an establishment by what a person remembers of it.

use contract::SupervisedEstablishment;

use crate::directory::{normalise, words_of};

/// The establishments that fit what was typed, in their order; all of them where nothing was.
///
/// Every word typed must stand somewhere in the name, the city or the number, however it is spelled.
pub(super) fn found(
    establishments: &[SupervisedEstablishment],
    typed: &str,
) -> Vec<SupervisedEstablishment> {
    let words = words_of(typed);
    establishments
        .iter()
        .filter(|establishment| {
            let text = normalise(
                &[
                    establishment.name.ar.as_str(),
                    establishment.name.en.as_str(),
                    establishment.city.ar.as_str(),
                    establishment.city.en.as_str(),
                    establishment.registration_number.as_str(),
                ]
                .join(" "),
            );
            words.iter().all(|word| text.contains(word.as_str()))
        })
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use contract::{BilingualText, EstablishmentStatus};

    use super::*;

    fn establishment(number: &str, ar: &str, en: &str) -> SupervisedEstablishment {
        SupervisedEstablishment {
            registration_number: number.into(),
            name: BilingualText::new(ar, en),
            city: BilingualText::new("أبها", "Abha"),
            status: EstablishmentStatus::Active,
            last_used_at: None,
        }
    }

    #[test]
    fn spelling_digits_and_order_of_words_do_not_matter() {
        let all = [
            establishment("900000013", "مؤسسة القمة للأدوية", "Summit Pharmaceuticals"),
            establishment("900000038", "مصنع النخلة للأثاث", "Palm Furniture Factory"),
        ];
        for (typed, number) in [
            ("قمه", "900000013"),
            ("الادويه القمة", "900000013"),
            ("مؤسسه", "900000013"),
            ("PALM", "900000038"),
            ("النخله اثاث", "900000038"),
            ("٩٠٠٠٠٠٠٣٨", "900000038"),
            ("038", "900000038"),
        ] {
            let numbers: Vec<String> = found(&all, typed)
                .into_iter()
                .map(|establishment| establishment.registration_number)
                .collect();
            assert_eq!(numbers, [number], "{typed}");
        }
        assert_eq!(found(&all, " ").len(), 2);
        assert_eq!(found(&all, "ابها").len(), 2);
        assert!(found(&all, "القمة الأثاث").is_empty());
    }
}
