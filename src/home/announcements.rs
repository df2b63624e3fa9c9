//! What changed lately and whom it concerns: dated facts of the law, each with its source.
#![allow(
    unreachable_pub,
    reason = "the component macro makes an inner function public whatever the component is"
)]

use calendar::Date;
use leptos::prelude::*;

use crate::i18n::{Arg, use_i18n};
use crate::routes::Page;
use crate::t;

struct Announcement {
    /// The Gregorian day it takes effect.
    day: (i32, u8, u8),
    title: &'static str,
    text: &'static str,
    /// Where more stands: a page and an anchor on it.
    page: Page,
    anchor: &'static str,
}

/// At most three are shown, the newest first.
const MOST_SHOWN: usize = 3;

const ANNOUNCEMENTS: &[Announcement] = &[
    Announcement {
        day: (2026, 7, 1),
        title: "home-news-rate-title",
        text: "home-news-rate-text",
        page: Page::Law,
        anchor: "m273-decree-3",
    },
    Announcement {
        day: (2025, 7, 1),
        title: "home-news-maternity-title",
        text: "home-news-maternity-text",
        page: Page::Services,
        anchor: "maternity",
    },
    Announcement {
        day: (2024, 7, 3),
        title: "home-news-law-title",
        text: "home-news-law-text",
        page: Page::Law,
        anchor: "m273",
    },
];

/// The announcements.
#[component]
pub(super) fn Announcements() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="g-news" aria-labelledby="news-title">
            <h2 id="news-title">{t!(i18n, "home-news")}</h2>
            <ol class="g-news__list">
                {newest().into_iter().map(|(day, announcement)| view! {
                    <li class="g-news__item">
                        <h3 class="g-news__title">
                            <a href=move || format!("{}#{}", announcement.page.href(i18n.locale()), announcement.anchor)>
                                {move || i18n.text(announcement.title)}
                            </a>
                        </h3>
                        <p class="g-muted g-small">
                            <time datetime=day.to_string()>
                                {t!(i18n, "home-news-from", day = Arg::BothDates(day))}
                            </time>
                        </p>
                        <p>{move || i18n.text(announcement.text)}</p>
                    </li>
                }).collect_view()}
            </ol>
        </section>
    }
}

fn newest() -> Vec<(Date, &'static Announcement)> {
    let mut dated: Vec<_> = ANNOUNCEMENTS
        .iter()
        .filter_map(|announcement| {
            let (year, month, day) = announcement.day;
            Some((Date::from_gregorian(year, month, day).ok()?, announcement))
        })
        .collect();
    dated.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    dated.truncate(MOST_SHOWN);
    dated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_come_first_and_all_days_exist() {
        let newest = newest();
        assert_eq!(newest.len(), ANNOUNCEMENTS.len().min(MOST_SHOWN));
        assert!(newest.windows(2).all(|pair| pair[0].0 >= pair[1].0));
    }
}
