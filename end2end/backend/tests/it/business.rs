//! What supervisors read: bills by the law, heads, the list, what waits; and nothing of others.

use std::collections::BTreeSet;

use contract::{
    AmountDue, BillStatus, Bills, BusinessTask, BusinessTasks, ContributorPage, Establishments,
    Headcount, decode,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    a_supervisor_sees_their_establishments_and_no_others,
    bills_add_up_and_late_ones_cost_a_fine,
    heads_and_the_list_agree,
    the_list_is_searched_in_any_spelling_and_cut_into_pages,
    an_establishment_without_people_owes_nothing,
    what_waits_is_what_the_register_says,
    asvs_8_2_2_anothers_establishment_is_not_there,
);

const READS: [&str; 4] = ["due", "bills", "headcount", "tasks"];

fn supervisor(server: &Server, user_name: &str) -> Account {
    let fits = |account: &Account| account.text("user_name") == user_name;
    server
        .accounts()
        .into_iter()
        .find(fits)
        .expect("a supervisor of the demonstration")
}

fn address(establishment: &str, route: &str) -> String {
    format!("/api/v1/business/establishments/{establishment}/{route}")
}

async fn read<T: serde::de::DeserializeOwned>(
    browser: &mut Browser,
    establishment: &str,
    route: &str,
) -> T {
    let answer = browser.get(&address(establishment, route)).await;
    assert_eq!(answer.status, 200, "{route}: {}", answer.text());
    decode(&answer.body).expect("what the contract says")
}

async fn find(browser: &mut Browser, establishment: &str, search: Value) -> ContributorPage {
    let answer = browser
        .post(&address(establishment, "contributors"), search)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    decode(&answer.body).expect("a page")
}

async fn a_supervisor_sees_their_establishments_and_no_others(db: Db) {
    let server = Server::start(db).await;
    for (user, wanted) in [
        ("bandar.oasis", vec!["e-13", "e-14", "e-15"]),
        ("ghadah.hr", vec!["e-16"]),
    ] {
        let mut browser = server.signed_in_as(&supervisor(&server, user)).await;
        let answer = browser.get("/api/v1/business/establishments").await;
        let view: Establishments = decode(&answer.body).expect("establishments");
        let ids: Vec<&str> = view
            .establishments
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        assert_eq!(ids, wanted);
    }
}

async fn bills_add_up_and_late_ones_cost_a_fine(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    for establishment in ["e-13", "e-14"] {
        let view: Bills = read(&mut browser, establishment, "bills").await;
        assert_eq!(view.bills.len(), 12);
        for bill in &view.bills {
            let parts: Decimal = bill
                .branches
                .iter()
                .map(|branch| branch.workers.amount() + branch.employer.amount())
                .sum();
            assert_eq!(parts, bill.contributions.amount(), "{}", bill.month);
            assert_eq!(
                bill.contributions.amount() + bill.fine.amount(),
                bill.total.amount()
            );
            assert_eq!(bill.due_on.day(), 15);
            assert!(bill.contributors > 20 && bill.unsettled == 0);
        }
    }
    // Paid on its usual day: no fine, and the month that still runs is next.
    let due: AmountDue = read(&mut browser, "e-13", "due").await;
    let running = due.bill.expect("a bill");
    assert_eq!(
        (running.month.to_string(), running.status),
        ("2026-11".into(), BillStatus::Running)
    );
    assert_eq!(running.due_on.to_string(), "2026-12-15");
    assert_eq!((due.to_pay, due.further.len()), (running.total, 0));
    // Paid in the second month after the day of payment: four hundredths.
    let view: Bills = read(&mut browser, "e-13", "bills").await;
    let late = view
        .bills
        .iter()
        .find(|bill| bill.month.to_string() == "2026-05");
    let late = late.expect("May");
    assert_eq!(
        (late.status.clone(), late.due_on.to_string()),
        (BillStatus::Paid, "2026-06-15".into())
    );
    assert_eq!(
        late.fine.amount(),
        (late.contributions.amount() * Decimal::new(2, 2)).round_dp(2)
    );
    // Not paid: overdue, and dearer from month to month.
    let due: AmountDue = read(&mut browser, "e-14", "due").await;
    let overdue = due.bill.expect("a bill");
    assert_eq!(
        (overdue.month.to_string(), overdue.status),
        ("2026-10".into(), BillStatus::Overdue)
    );
    assert!(overdue.fine.amount() > Decimal::ZERO && due.to_pay == overdue.total);
    server.clock.push(30 * 24 * 3_600);
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    let later: AmountDue = read(&mut browser, "e-14", "due").await;
    let dearer = later.bill.expect("a bill");
    assert!(dearer.month == overdue.month && dearer.fine > overdue.fine);
}

async fn heads_and_the_list_agree(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    let view: Headcount = read(&mut browser, "e-13", "headcount").await;
    assert_eq!(
        (view.month.to_string().as_str(), view.kinds.len()),
        ("2026-11", 3)
    );
    assert!(view.kinds.iter().map(|kind| kind.joined).sum::<u32>() > 0);
    assert!(view.kinds.iter().map(|kind| kind.left).sum::<u32>() > 0);
    for kind in view.kinds {
        let search = json!({ "query": "", "nationality": kind.nationality, "page": 1 });
        let page = find(&mut browser, "e-13", search).await;
        assert_eq!(page.found, kind.contributors, "{:?}", kind.nationality);
        assert!(
            page.contributors
                .iter()
                .all(|one| one.nationality == kind.nationality)
        );
    }
}

async fn the_list_is_searched_in_any_spelling_and_cut_into_pages(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    let first = find(&mut browser, "e-13", json!({ "query": "", "page": 1 })).await;
    assert!(first.pages >= 6 && first.contributors.len() == 20);
    let mut ids = BTreeSet::new();
    for page in 1..=first.pages {
        let page = find(&mut browser, "e-13", json!({ "query": "", "page": page })).await;
        ids.extend(page.contributors.into_iter().map(|one| one.id));
    }
    assert_eq!(ids.len(), usize::try_from(first.found).expect("a number"));
    // A page beyond the last one is the last one.
    let beyond = find(&mut browser, "e-13", json!({ "query": "", "page": 900 })).await;
    assert_eq!(beyond.page, first.pages);
    // Noura works at the second establishment; her name is found however it is spelt.
    for query in [
        "نورة سالم",
        "نوره سالم المرزوقى",
        "noura ALMARZ",
        "سالم نُورة",
    ] {
        let page = find(&mut browser, "e-14", json!({ "query": query, "page": 1 })).await;
        let names: Vec<&str> = page
            .contributors
            .iter()
            .map(|one| one.name.en.as_str())
            .collect();
        assert!(
            names.contains(&"Noura Salem Hamad Almarzouqi"),
            "{query}: {names:?}"
        );
    }
    let number = server.account(0);
    let digits = &number.text("identity_number")[4..];
    let arabic: String = digits
        .chars()
        .filter_map(|digit| char::from_u32(u32::from(digit) + 0x660 - 0x30))
        .collect();
    for query in [digits, arabic.as_str()] {
        let page = find(&mut browser, "e-14", json!({ "query": query, "page": 1 })).await;
        assert_eq!(page.found, 1);
        assert!(!page.contributors[0].identity_number_masked.contains(digits));
    }
    // What a database might read as more than letters is none of it.
    for query in ["' OR '1'='1", "\\", "%زقزوق%", "\u{0}"] {
        let answer = browser
            .post(
                &address("e-14", "contributors"),
                json!({ "query": query, "page": 1 }),
            )
            .await;
        assert_eq!(answer.status, 200, "{query:?}");
    }
    let nobody = find(&mut browser, "e-14", json!({ "query": "زقزوق", "page": 1 })).await;
    assert_eq!((nobody.found, nobody.pages, nobody.page), (0, 1, 1));
    let long = "x".repeat(101);
    for search in [
        json!({ "query": long, "page": 1 }),
        json!({ "query": "", "page": 0 }),
    ] {
        let answer = browser.post(&address("e-14", "contributors"), search).await;
        answer.is(422, "request.invalid");
    }
    for search in [
        json!({ "page": "1" }),
        json!({ "page": 1, "more": 1 }),
        json!({}),
    ] {
        let answer = browser.post(&address("e-14", "contributors"), search).await;
        answer.is(400, "request.malformed");
    }
}

async fn an_establishment_without_people_owes_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    let due: AmountDue = read(&mut browser, "e-15", "due").await;
    assert_eq!((due.bill, due.to_pay.amount()), (None, Decimal::ZERO));
    let bills: Bills = read(&mut browser, "e-15", "bills").await;
    assert_eq!(bills.bills, []);
    let heads: Headcount = read(&mut browser, "e-15", "headcount").await;
    assert!(
        heads
            .kinds
            .iter()
            .all(|kind| kind.contributors + kind.joined + kind.left == 0)
    );
    let tasks: BusinessTasks = read(&mut browser, "e-15", "tasks").await;
    assert_eq!(tasks.tasks, []);
    let page = find(&mut browser, "e-15", json!({ "query": "", "page": 1 })).await;
    assert_eq!((page.found, page.pages), (0, 1));
}

async fn what_waits_is_what_the_register_says(db: Db) {
    let server = Server::start(db).await;
    let mut browser = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    let mut flagged = 0;
    let mut pages = 1;
    let mut page = 1;
    while page <= pages {
        let found = find(&mut browser, "e-13", json!({ "query": "", "page": page })).await;
        flagged += found
            .contributors
            .iter()
            .map(|one| one.flags.len())
            .sum::<usize>();
        (pages, page) = (found.pages, page + 1);
    }
    let view: BusinessTasks = read(&mut browser, "e-13", "tasks").await;
    let told: u32 = view
        .tasks
        .iter()
        .map(|task| match task {
            BusinessTask::WagesBelowMinimum { contributors, .. }
            | BusinessTask::IncompleteRegistrations { contributors, .. } => *contributors,
            _ => 0,
        })
        .sum();
    assert_eq!(told, u32::try_from(flagged).expect("a number"));
    assert!(view.tasks.len() == 2, "{:?}", view.tasks);
    let view: BusinessTasks = read(&mut browser, "e-14", "tasks").await;
    let due: AmountDue = read(&mut browser, "e-14", "due").await;
    let Some(BusinessTask::UnpaidBill { total, overdue, .. }) = view.tasks.first() else {
        panic!("{:?}", view.tasks);
    };
    assert!(*overdue && *total == due.to_pay);
}

async fn asvs_8_2_2_anothers_establishment_is_not_there(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let retiree = accounts
        .iter()
        .find(|account| account.text("role") == "retiree");
    let mut others = vec![
        server.signed_in_as(&supervisor(&server, "ghadah.hr")).await,
        server.signed_in_as(retiree.expect("a retiree")).await,
        server.signed_in(&accounts[0]).await,
    ];
    let mut refusals: Vec<Value> = Vec::new();
    for browser in &mut others {
        for named in [
            "e-13",
            "e-14",
            "e-999999999",
            "13",
            "e-",
            "e-13%27",
            "e--13",
            "e-99999999999999999999",
        ] {
            for route in READS {
                let refusal = browser
                    .get(&address(named, route))
                    .await
                    .is(404, "not-found");
                refusals.push(refusal);
            }
            let search = json!({ "query": "", "page": 1 });
            let answer = browser.post(&address(named, "contributors"), search).await;
            refusals.push(answer.is(404, "not-found"));
        }
    }
    for refusal in &mut refusals {
        refusal["reference"] = Value::Null;
    }
    assert!(refusals.windows(2).all(|pair| pair[0] == pair[1]));
    let mut stranger = server.browser();
    for route in READS {
        stranger
            .get(&address("e-13", route))
            .await
            .is(401, "session.none");
    }
    let search = json!({ "query": "", "page": 1 });
    stranger
        .post(&address("e-13", "contributors"), search)
        .await
        .is(401, "session.none");
}
