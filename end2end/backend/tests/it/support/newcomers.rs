//! People of the demonstration without an account, and their ways to one.

use serde_json::{Value, json};

use super::{Answer, Browser, Server};

pub(crate) const ACCESS: &str = "/api/v1/access";
/// Long enough, of four words, and nobody's.
pub(crate) const PASSWORD: &str = "seven brown camels slept";

/// Somebody without an account, as `demo-newcomers.json` lists them.
#[derive(Debug, Clone)]
pub(crate) struct Newcomer(pub(crate) Value);

impl Newcomer {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or("")
    }

    /// What the first step takes.
    pub(crate) fn start(&self, flow: &str) -> Value {
        json!({
            "flow": flow,
            "identity_number": self.text("identity_number"),
            "birth_date": self.text("birth_date"),
        })
    }

    pub(crate) fn mobile(&self) -> Value {
        json!({ "mobile": self.text("mobile") })
    }
}

impl Server {
    /// Those who can go a way, the named ones first.
    pub(crate) fn newcomers(&self, flow: &str) -> Vec<Newcomer> {
        let text = std::fs::read(self.settings.data_dir.join("demo-newcomers.json"))
            .expect("the list of newcomers");
        let list: Vec<Value> = serde_json::from_slice(&text).expect("a list");
        list.into_iter()
            .filter(|one| one["flow"] == flow)
            .map(Newcomer)
            .collect()
    }

    /// The first of them.
    pub(crate) fn newcomer(&self, flow: &str) -> Newcomer {
        self.newcomers(flow).swap_remove(0)
    }

    /// The texts sent to a number, newest first: text, code.
    pub(crate) async fn texts(&self, mobile: &str) -> Vec<(String, Option<String>)> {
        let path = format!("/dev/outbox?mobile={}", mobile.replace('+', "%2B"));
        let list = self.browser().get(&path).await.json();
        list.as_array()
            .expect("a list")
            .iter()
            .map(|message| {
                let code = message["code"].as_str().map(str::to_owned);
                (message["text"].as_str().unwrap_or("").to_owned(), code)
            })
            .collect()
    }

    /// The code in the newest text that has one.
    pub(crate) async fn newest_code(&self, mobile: &str) -> Option<String> {
        self.texts(mobile)
            .await
            .into_iter()
            .find_map(|(_, code)| code)
    }

    /// How many codes were sent to a number.
    pub(crate) async fn codes_sent(&self, mobile: &str) -> usize {
        let texts = self.texts(mobile).await;
        texts.iter().filter(|(_, code)| code.is_some()).count()
    }

    /// Approves the only request that the Nafath app of this number shows.
    pub(crate) async fn approve_nafath(&self, identity_number: &str, number: &str) {
        let mut phone = self.browser();
        let shown = phone
            .post(
                "/dev/nafath/phone",
                json!({ "identity_number": identity_number }),
            )
            .await
            .json();
        let pressed = phone
            .post(
                "/dev/nafath/decision",
                json!({ "transaction": shown[0]["transaction"], "number": number }),
            )
            .await;
        assert_eq!(pressed.status, 204, "{}", pressed.text());
    }

    /// A browser in which somebody has proven by Nafath who they are, and what it was told.
    pub(crate) async fn proven_by_nafath(&self, flow: &str, number: &str) -> (Browser, Answer) {
        let mut browser = self.browser();
        let begun = browser
            .step("nafath", json!({ "flow": flow, "identity_number": number }))
            .await;
        assert_eq!(begun.status, 200, "{}", begun.text());
        let shown = begun.json()["number"]
            .as_str()
            .expect("a number")
            .to_owned();
        self.approve_nafath(number, &shown).await;
        let finished = browser.step("nafath/finish", json!({})).await;
        (browser, finished)
    }

    /// A browser in which a newcomer has proven by code who they are.
    pub(crate) async fn proven_by_code(&self, flow: &str, newcomer: &Newcomer) -> Browser {
        let mut browser = self.browser();
        browser
            .step("start", newcomer.start(flow))
            .await
            .is_at("mobile");
        browser
            .step("mobile", newcomer.mobile())
            .await
            .is_at("code");
        let code = self
            .newest_code(newcomer.text("mobile"))
            .await
            .expect("a code");
        let answer = browser.step("code", json!({ "code": code })).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        browser
    }
}

impl Browser {
    /// Answers a step.
    pub(crate) async fn step(&mut self, step: &str, body: Value) -> Answer {
        self.post(&format!("{ACCESS}/{step}"), body).await
    }

    /// Where the way of this browser stands.
    pub(crate) async fn access(&mut self) -> Value {
        self.get(ACCESS).await.json()
    }
}

impl Answer {
    /// Fails unless the way stands at this step now.
    #[track_caller]
    pub(crate) fn is_at(&self, step: &str) -> Value {
        assert_eq!(
            (self.status, &self.json()["step"]),
            (200, &json!(step)),
            "{}",
            self.text()
        );
        self.json()
    }
}

/// A code that is not the right one.
pub(crate) fn other_code(right: &str) -> Value {
    json!({ "code": if right == "000000" { "111111" } else { "000000" } })
}
