//! What pensioners read: payments by the law's pay days, what is taken off, the family, the letter.

use contract::{
    FamilyKind, NextPayment, PaymentStatus, PensionFamily, PensionKind, PensionLetter,
    PensionNextStep, PensionPayments, PensionThing, decode,
};
use serde_json::Value;

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    payments_fall_on_the_laws_days_and_add_up,
    before_the_first_payment_there_is_a_day_and_no_zero,
    a_family_shares_a_pension_that_was_left_behind,
    money_that_does_not_arrive_is_said_first,
    a_letter_states_what_the_payment_states,
    asvs_8_2_2_who_draws_no_pension_finds_nothing,
);

const ROUTES: [&str; 5] = ["next-payment", "payments", "family", "letter", "next-step"];

fn pensioner(server: &Server, note: &str) -> Account {
    let fits = |account: &Account| account.text("note").contains(note);
    server
        .accounts()
        .into_iter()
        .find(fits)
        .expect("a pensioner of the demonstration")
}

async fn read<T: serde::de::DeserializeOwned>(browser: &mut Browser, route: &str) -> T {
    let answer = browser.get(&format!("/api/v1/pension/{route}")).await;
    assert_eq!(answer.status, 200, "{route}: {}", answer.text());
    decode(&answer.body).expect("what the contract says")
}

async fn payments_fall_on_the_laws_days_and_add_up(db: Db) {
    let server = Server::start(db).await;
    let account = pensioner(&server, "civil scheme since 2017");
    let mut browser = server.signed_in_as(&account).await;
    let next: NextPayment = read(&mut browser, "next-payment").await;
    assert_eq!(next.pay_day.to_string(), "2026-12-01");
    assert_eq!(
        (next.month.to_string().as_str(), next.is_first),
        ("2026-12", false)
    );
    assert_eq!(next.status, PaymentStatus::Scheduled);
    assert_eq!(next.parts.gross.to_string(), "12458.00");
    assert_eq!(next.parts.deducted.to_string(), "650.00");
    assert_eq!(next.parts.net.to_string(), "11808.00");
    assert!(next.iban_masked.is_some_and(|iban| iban.contains('*')));
    let view: PensionPayments = read(&mut browser, "payments").await;
    assert_eq!(view.payments.len(), 12);
    // The 1st of May 2026 is a Friday, that of August a Saturday.
    let day_of = |month: &str| {
        let payment = view
            .payments
            .iter()
            .find(|one| one.month.to_string() == month);
        payment.expect("a payment").pay_day.to_string()
    };
    assert_eq!(day_of("2026-11"), "2026-11-01");
    assert_eq!(day_of("2026-05"), "2026-04-30");
    assert_eq!(day_of("2026-08"), "2026-07-30");
    for payment in &view.payments {
        let parts = &payment.parts;
        let components: rust_decimal::Decimal =
            parts.components.iter().map(|one| one.amount.amount()).sum();
        assert_eq!(components, parts.gross.amount());
        assert_eq!(
            parts.gross.amount() - parts.deducted.amount(),
            parts.net.amount()
        );
        let is_taken = payment.month.to_string().as_str() >= "2026-03";
        assert_eq!(
            parts.deductions.len(),
            usize::from(is_taken),
            "{}",
            payment.month
        );
        assert_eq!(payment.status, PaymentStatus::Paid);
    }
    // On the pay day itself the payment is one of the past ones.
    server.clock.push(9 * 24 * 3_600);
    let mut browser = server.signed_in_as(&account).await;
    let next: NextPayment = read(&mut browser, "next-payment").await;
    assert_eq!(next.month.to_string(), "2027-01");
    assert_eq!(
        (next.pay_day.to_string(), next.usual_day.to_string()),
        ("2026-12-31".into(), "2027-01-01".into())
    );
}

async fn before_the_first_payment_there_is_a_day_and_no_zero(db: Db) {
    let server = Server::start(db).await;
    let account = pensioner(&server, "first pension has not been paid");
    let mut browser = server.signed_in_as(&account).await;
    let view: PensionPayments = read(&mut browser, "payments").await;
    assert_eq!(view.payments, []);
    assert_eq!(
        view.first_pay_day.map(|day| day.to_string()),
        Some("2026-12-01".into())
    );
    let next: NextPayment = read(&mut browser, "next-payment").await;
    assert!(next.is_first && next.parts.net.amount() > rust_decimal::Decimal::ONE_THOUSAND);
    server.clock.push(9 * 24 * 3_600);
    let mut browser = server.signed_in_as(&account).await;
    let view: PensionPayments = read(&mut browser, "payments").await;
    assert_eq!(view.payments.len(), 1);
}

async fn a_family_shares_a_pension_that_was_left_behind(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server.signed_in_as(&pensioner(&server, "Widow")).await;
    let family: PensionFamily = read(&mut browser, "family").await;
    assert_eq!(family.kind, FamilyKind::Survivors);
    assert!(
        family
            .deceased
            .is_some_and(|name| name.en.starts_with("Rashed"))
    );
    let shares: Vec<String> = family
        .members
        .iter()
        .filter_map(|member| Some(member.share?.to_string()))
        .collect();
    // Three share the whole pension of 8,400 alike (law of 1421H, article 35).
    assert_eq!(shares, ["2800.00", "2800.00", "2800.00"]);
    assert_eq!(
        family
            .members
            .iter()
            .filter(|member| member.is_reader)
            .count(),
        1
    );
    let next: PensionNextStep = read(&mut browser, "next-step").await;
    let PensionThing::ProofOfStudy { until, .. } = next.next else {
        panic!("{next:?}");
    };
    assert_eq!(until.to_string(), "2027-02-10");
    let mut browser = server
        .signed_in_as(&pensioner(&server, "civil scheme since 2017"))
        .await;
    let own: PensionFamily = read(&mut browser, "family").await;
    assert_eq!(own.kind, FamilyKind::Dependants);
    assert!(own.members.iter().all(|member| member.share.is_none()) && own.members.len() == 2);
}

async fn money_that_does_not_arrive_is_said_first(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&pensioner(&server, "sent the payment"))
        .await;
    let next: PensionNextStep = read(&mut browser, "next-step").await;
    assert!(
        matches!(next.next, PensionThing::PaymentReturned { .. }),
        "{next:?}"
    );
    let mut browser = server
        .signed_in_as(&pensioner(&server, "without a bank account"))
        .await;
    let next: PensionNextStep = read(&mut browser, "next-step").await;
    assert_eq!(next.next, PensionThing::MissingIban);
    let payment: NextPayment = read(&mut browser, "next-payment").await;
    assert_eq!(
        (payment.status, payment.iban_masked),
        (PaymentStatus::Held, None)
    );
    let mut browser = server
        .signed_in_as(&pensioner(&server, "since April 2025"))
        .await;
    let next: PensionNextStep = read(&mut browser, "next-step").await;
    assert_eq!(next.next, PensionThing::None);
}

async fn a_letter_states_what_the_payment_states(db: Db) {
    let server = Server::start(db).await;
    for (note, kind) in [
        ("civil scheme since 2017", PensionKind::Own),
        ("Widow", PensionKind::Survivor),
        ("first pension has not been paid", PensionKind::Own),
    ] {
        let account = pensioner(&server, note);
        let mut browser = server.signed_in_as(&account).await;
        let letter: PensionLetter = read(&mut browser, "letter").await;
        assert_eq!(
            (letter.kind.clone(), letter.issued_on.to_string()),
            (kind, "2026-11-22".into())
        );
        assert_eq!(
            letter.deceased.is_some(),
            letter.kind == PensionKind::Survivor
        );
        let number = account.text("identity_number");
        assert!(!letter.identity_number_masked.contains(number));
        assert_eq!(letter.identity_number_masked.chars().count(), number.len());
        let view: PensionPayments = read(&mut browser, "payments").await;
        if let Some(last) = view.payments.first() {
            assert_eq!(
                (letter.month, letter.parts),
                (last.month, last.parts.clone())
            );
        } else {
            assert_eq!(letter.month.first_day(), letter.starts_on);
        }
    }
}

async fn asvs_8_2_2_who_draws_no_pension_finds_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut individual = server.signed_in(&server.account(0)).await;
    let mut stranger = server.browser();
    let mut refusals: Vec<Value> = Vec::new();
    for route in ROUTES {
        let path = format!("/api/v1/pension/{route}");
        let mut refusal = individual.get(&path).await.is(403, "session.role");
        refusal["reference"] = Value::Null;
        refusals.push(refusal);
        stranger.get(&path).await.is(401, "session.none");
    }
    assert!(refusals.windows(2).all(|pair| pair[0] == pair[1]));
}
