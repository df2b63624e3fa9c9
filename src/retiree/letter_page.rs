//! The pension letter: a page that is a document on paper.

use contract::{PensionKind, PensionLetter};
use leptos::prelude::*;

use super::cards::parts_list::PartsList;
use super::view_model::parts::Parts;
use super::words;
use crate::api::{Load, use_api, use_load};
use crate::browser::dom;
use crate::i18n::{Arg, use_i18n};
use crate::routes::Page;
use crate::t;
use crate::ui::data_card::DataCard;
use crate::ui::page_heading::PageHeading;
use crate::ui::{BothDates, Breadcrumb, Button, Crumb, KeyValue, KeyValueList, Masked};

/// A pensioner's letter, to read and to print.
#[component]
pub fn PensionLetterPage() -> impl IntoView {
    let api = use_api();
    let letter = use_load(move || api.pension_letter());
    view! { <Letter letter /> }
}

/// The page over its data.
#[component]
pub fn Letter(
    /// What the letter states.
    letter: Load<PensionLetter>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_there = Memo::new(move |_| letter.value().is_some());
    view! {
        <div class="g-container g-page g-letter-page">
            <Breadcrumb
                above=vec![Crumb {
                    label: Signal::derive(t!(i18n, "title-pension")),
                    href: Signal::derive(Page::Pension.link(i18n)),
                }]
                current=t!(i18n, "title-pension-letter")
            />
            <div class="g-no-print">
                <PageHeading
                    text=t!(i18n, "title-pension-letter")
                    lead=Signal::derive(t!(i18n, "retiree-letter-lead"))
                />
            </div>
            <DataCard
                id="letter"
                class="g-letter"
                title=t!(i18n, "title-pension-letter")
                load=letter
                as_of=|letter: &PensionLetter| letter.as_of
                body=|letter: PensionLetter| view! { <LetterBody letter /> }
                lines=10
            />
            {move || is_there.get().then(|| view! {
                <p class="g-no-print">
                    <Button
                        label=t!(i18n, "retiree-letter-print")
                        on_press=Callback::new(|()| dom::print())
                    />
                </p>
            })}
            <p class="g-no-print g-small g-muted">{t!(i18n, "retiree-letter-other-language")}</p>
        </div>
    }
}

/// The document itself.
#[component]
fn LetterBody(letter: PensionLetter) -> impl IntoView {
    let i18n = use_i18n();
    let PensionLetter {
        issued_on,
        full_name,
        identity_number_masked,
        kind,
        deceased,
        scheme,
        starts_on,
        month,
        parts,
        ..
    } = letter;
    let is_survivor = kind == PensionKind::Survivor;
    let net = parts.net.amount();
    let parts = Parts::of(&parts);
    let named = {
        let full_name = full_name.clone();
        move || words::name(i18n, &full_name)
    };
    let statement = move || {
        i18n.text_with(
            if is_survivor {
                "retiree-letter-statement-share"
            } else {
                "retiree-letter-statement"
            },
            &[
                ("name", words::name(i18n, &full_name).into()),
                ("net", Arg::Money(net)),
                ("month", Arg::Month(month)),
            ],
        )
    };
    view! {
        <div class="g-letter__paper">
            <p class="g-letter__from">{t!(i18n, "retiree-letter-from")}</p>
            <p class="g-letter__demo"><strong>{t!(i18n, "retiree-letter-demonstration")}</strong></p>
            <p>
                {t!(i18n, "retiree-letter-issued")} " " <BothDates date=issued_on />
            </p>
            <p>{t!(i18n, "retiree-letter-to")}</p>
            <p class="g-letter__statement">{statement}</p>
            <KeyValueList>
                <KeyValue label=t!(i18n, "retiree-letter-name")><bdi>{named}</bdi></KeyValue>
                <KeyValue label=t!(i18n, "retiree-letter-number")>
                    <Masked value=Signal::stored(identity_number_masked) />
                </KeyValue>
                <KeyValue label=t!(i18n, "retiree-letter-scheme")>
                    {move || words::scheme(i18n, &scheme)}
                </KeyValue>
                {deceased.map(|name| view! {
                    <KeyValue label=t!(i18n, "retiree-letter-deceased")>
                        <bdi>{move || words::name(i18n, &name)}</bdi>
                    </KeyValue>
                })}
                <KeyValue label=t!(i18n, "retiree-letter-since")><BothDates date=starts_on /></KeyValue>
            </KeyValueList>
            <section class="g-pension__parts" aria-labelledby="letter-parts">
                <h3 class="g-pension__subtitle" id="letter-parts">
                    {move || i18n.text_with("retiree-letter-parts", &[("month", Arg::Month(month))])}
                </h3>
                <PartsList parts />
            </section>
            <p class="g-small g-muted">{t!(i18n, "retiree-letter-no-code")}</p>
        </div>
    }
}
