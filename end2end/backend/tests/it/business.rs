//! What supervisors read: bills by the law, heads, the list, what waits; and nothing of others.

use std::collections::BTreeSet;

use contract::{
    AmountDue, BillStatus, Bills, BusinessTask, BusinessTasks, ContributorPage, Headcount, decode,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::support::{Account, Browser, Db, Server, on_both_databases};

on_both_databases!(
    bills_add_up_and_late_ones_cost_a_fine,
    heads_and_the_list_agree,
    the_list_is_searched_in_any_spelling_and_cut_into_pages,
    an_establishment_without_people_owes_nothing,
    what_waits_is_what_the_register_says,
    asvs_8_2_2_anothers_establishment_is_not_there,
);

const READS: [&str; 4] = ["due", "bills", "headcount", "tasks"];
const SEARCH: &str = "/api/v1/business/contributors";
/// The demonstration's first establishment, which pays in time.
const FIRST: &str = "900000013";
/// Its second one, with a bill that is not paid.
const SECOND: &str = "900000014";
/// Its third one, where nobody works.
const EMPTY: &str = "900000015";

fn supervisor(server: &Server, user_name: &str) -> Account {
    let fits = |account: &Account| account.text("user_name") == user_name;
    server
        .accounts()
        .into_iter()
        .find(fits)
        .expect("a supervisor of the demonstration")
}

/// A browser in which a supervisor acts for an establishment.
async fn acting_for(server: &Server, user_name: &str, number: &str) -> Browser {
    let mut browser = server.signed_in_as(&supervisor(server, user_name)).await;
    let chosen = json!({ "registration_number": number });
    let answer = browser.post("/api/v1/session/establishment", chosen).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    browser
}

async fn read<T: serde::de::DeserializeOwned>(browser: &mut Browser, route: &str) -> T {
    let answer = browser.get(&format!("/api/v1/business/{route}")).await;
    assert_eq!(answer.status, 200, "{route}: {}", answer.text());
    decode(&answer.body).expect("what the contract says")
}

async fn find(browser: &mut Browser, search: Value) -> ContributorPage {
    let answer = browser.post(SEARCH, search).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    decode(&answer.body).expect("a page")
}

async fn bills_add_up_and_late_ones_cost_a_fine(db: Db) {
    let server = Server::start(db).await;
    let mut first = acting_for(&server, "bandar.oasis", FIRST).await;
    let mut second = acting_for(&server, "bandar.oasis", SECOND).await;
    for number in [FIRST, SECOND] {
        let mut browser = acting_for(&server, "bandar.oasis", number).await;
        let view: Bills = read(&mut browser, "bills").await;
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
    let due: AmountDue = read(&mut first, "due").await;
    let running = due.bill.expect("a bill");
    assert_eq!(
        (running.month.to_string(), running.status),
        ("2026-11".into(), BillStatus::Running)
    );
    assert_eq!(running.due_on.to_string(), "2026-12-15");
    assert_eq!((due.to_pay, due.further.len()), (running.total, 0));
    // Paid in the second month after the day of payment: four hundredths.
    let view: Bills = read(&mut first, "bills").await;
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
    let due: AmountDue = read(&mut second, "due").await;
    let overdue = due.bill.expect("a bill");
    assert_eq!(
        (overdue.month.to_string(), overdue.status),
        ("2026-10".into(), BillStatus::Overdue)
    );
    assert!(overdue.fine.amount() > Decimal::ZERO && due.to_pay == overdue.total);
    server.clock.push(30 * 24 * 3_600);
    let mut second = acting_for(&server, "bandar.oasis", SECOND).await;
    let later: AmountDue = read(&mut second, "due").await;
    let dearer = later.bill.expect("a bill");
    assert!(dearer.month == overdue.month && dearer.fine > overdue.fine);
}

async fn heads_and_the_list_agree(db: Db) {
    let server = Server::start(db).await;
    let mut first = acting_for(&server, "bandar.oasis", FIRST).await;
    let view: Headcount = read(&mut first, "headcount").await;
    assert_eq!(
        (view.month.to_string().as_str(), view.kinds.len()),
        ("2026-11", 3)
    );
    assert!(view.kinds.iter().map(|kind| kind.joined).sum::<u32>() > 0);
    assert!(view.kinds.iter().map(|kind| kind.left).sum::<u32>() > 0);
    for kind in view.kinds {
        let search = json!({ "query": "", "nationality": kind.nationality, "page": 1 });
        let page = find(&mut first, search).await;
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
    let mut first_house = acting_for(&server, "bandar.oasis", FIRST).await;
    let mut second_house = acting_for(&server, "bandar.oasis", SECOND).await;
    let first = find(&mut first_house, json!({ "query": "", "page": 1 })).await;
    assert!(first.pages >= 6 && first.contributors.len() == 20);
    let mut ids = BTreeSet::new();
    for page in 1..=first.pages {
        let page = find(&mut first_house, json!({ "query": "", "page": page })).await;
        ids.extend(page.contributors.into_iter().map(|one| one.id));
    }
    assert_eq!(ids.len(), usize::try_from(first.found).expect("a number"));
    // A page beyond the last one is the last one.
    let beyond = find(&mut first_house, json!({ "query": "", "page": 900 })).await;
    assert_eq!(beyond.page, first.pages);
    // Noura works at the second establishment; her name is found however it is spelt.
    for query in [
        "نورة سالم",
        "نوره سالم المرزوقى",
        "noura ALMARZ",
        "سالم نُورة",
    ] {
        let page = find(&mut second_house, json!({ "query": query, "page": 1 })).await;
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
        let page = find(&mut second_house, json!({ "query": query, "page": 1 })).await;
        assert_eq!(page.found, 1);
        assert!(!page.contributors[0].identity_number_masked.contains(digits));
    }
    // What a database might read as more than letters is none of it.
    for query in ["' OR '1'='1", "\\", "%زقزوق%", "\u{0}"] {
        let answer = second_house
            .post(SEARCH, json!({ "query": query, "page": 1 }))
            .await;
        assert_eq!(answer.status, 200, "{query:?}");
    }
    let nobody = find(&mut second_house, json!({ "query": "زقزوق", "page": 1 })).await;
    assert_eq!((nobody.found, nobody.pages, nobody.page), (0, 1, 1));
    let long = "x".repeat(101);
    for search in [
        json!({ "query": long, "page": 1 }),
        json!({ "query": "", "page": 0 }),
    ] {
        let answer = second_house.post(SEARCH, search).await;
        answer.is(422, "request.invalid");
    }
    for search in [
        json!({ "page": "1" }),
        json!({ "page": 1, "more": 1 }),
        json!({}),
    ] {
        let answer = second_house.post(SEARCH, search).await;
        answer.is(400, "request.malformed");
    }
}

async fn an_establishment_without_people_owes_nothing(db: Db) {
    let server = Server::start(db).await;
    let mut browser = acting_for(&server, "bandar.oasis", EMPTY).await;
    let due: AmountDue = read(&mut browser, "due").await;
    assert_eq!((due.bill, due.to_pay.amount()), (None, Decimal::ZERO));
    let bills: Bills = read(&mut browser, "bills").await;
    assert_eq!(bills.bills, []);
    let heads: Headcount = read(&mut browser, "headcount").await;
    assert!(
        heads
            .kinds
            .iter()
            .all(|kind| kind.contributors + kind.joined + kind.left == 0)
    );
    let tasks: BusinessTasks = read(&mut browser, "tasks").await;
    assert_eq!(tasks.tasks, []);
    let page = find(&mut browser, json!({ "query": "", "page": 1 })).await;
    assert_eq!((page.found, page.pages), (0, 1));
}

async fn what_waits_is_what_the_register_says(db: Db) {
    let server = Server::start(db).await;
    let mut first = acting_for(&server, "bandar.oasis", FIRST).await;
    let mut second = acting_for(&server, "bandar.oasis", SECOND).await;
    let mut flagged = 0;
    let mut pages = 1;
    let mut page = 1;
    while page <= pages {
        let found = find(&mut first, json!({ "query": "", "page": page })).await;
        flagged += found
            .contributors
            .iter()
            .map(|one| one.flags.len())
            .sum::<usize>();
        (pages, page) = (found.pages, page + 1);
    }
    let view: BusinessTasks = read(&mut first, "tasks").await;
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
    let view: BusinessTasks = read(&mut second, "tasks").await;
    let due: AmountDue = read(&mut second, "due").await;
    let Some(BusinessTask::UnpaidBill { total, overdue, .. }) = view.tasks.first() else {
        panic!("{:?}", view.tasks);
    };
    assert!(*overdue && *total == due.to_pay);
}

async fn asvs_8_2_2_anothers_establishment_is_not_there(db: Db) {
    let server = Server::start(db).await;
    let accounts = server.accounts();
    let search = json!({ "query": "", "page": 1 });
    // Another supervisor cannot act for it: it is as if it did not exist.
    let mut other = server.signed_in_as(&supervisor(&server, "ghadah.hr")).await;
    let mut refusals: Vec<Value> = Vec::new();
    for number in [FIRST, SECOND, "999999999"] {
        let chosen = json!({ "registration_number": number });
        let answer = other.post("/api/v1/session/establishment", chosen).await;
        refusals.push(answer.is(404, "not-found"));
    }
    let own = find(&mut other, search.clone()).await;
    let mut first = acting_for(&server, "bandar.oasis", FIRST).await;
    let theirs = find(&mut first, search.clone()).await;
    let ids = |page: &ContributorPage| -> BTreeSet<String> {
        page.contributors.iter().map(|one| one.id.clone()).collect()
    };
    assert!(!ids(&own).is_empty() && ids(&own).is_disjoint(&ids(&theirs)));
    // Naming it in any usual way changes nothing of what is read.
    for trick in [
        "?establishment=13",
        "?id=13",
        "?registration_number=900000013",
    ] {
        for route in READS {
            let path = format!("/api/v1/business/{route}");
            let mut plain = other.get(&path).await.json();
            let mut tricked = other.get(&format!("{path}{trick}")).await.json();
            (plain["as_of"], tricked["as_of"]) = (Value::Null, Value::Null);
            assert_eq!(plain, tricked, "{path}{trick}");
        }
    }
    // Who acts in no such role is told so, whatever there is; a stranger has to sign in.
    let mut refused: Vec<Value> = Vec::new();
    let mut outsiders = [
        server.signed_in(&accounts[0]).await,
        server.acting_as("retiree").await,
    ];
    let mut stranger = server.browser();
    for route in READS {
        let path = format!("/api/v1/business/{route}");
        for browser in &mut outsiders {
            refused.push(browser.get(&path).await.is(403, "session.role"));
        }
        stranger.get(&path).await.is(401, "session.none");
    }
    for browser in &mut outsiders {
        let answer = browser.post(SEARCH, search.clone()).await;
        refused.push(answer.is(403, "session.role"));
    }
    let answer = stranger.post(SEARCH, search.clone()).await;
    answer.is(401, "session.none");
    for refusal in refusals.iter_mut().chain(&mut refused) {
        refusal["reference"] = Value::Null;
    }
    assert!(refusals.windows(2).all(|pair| pair[0] == pair[1]));
    assert!(refused.windows(2).all(|pair| pair[0] == pair[1]));
    // Before an establishment is chosen there is none to read.
    let mut undecided = server
        .signed_in_as(&supervisor(&server, "bandar.oasis"))
        .await;
    for route in READS {
        let path = format!("/api/v1/business/{route}");
        undecided
            .get(&path)
            .await
            .is(409, "session.no-establishment");
    }
}
