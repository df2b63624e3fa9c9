//! The calls of the contract, one method each.

use contract::{
    BusinessSignIn, CodeAttempt, CoverageStatus, EstablishmentChoice, Establishments, Feedback,
    Health, IndividualSignIn, InsuranceRecord, NextStep, OutboxMessage, Periods, Profile,
    RetireeSignIn, RoleChoice, ServiceStatus, SessionView, SignInState, VisualCodeChallenge, Wages,
};
use gloo_net::http::Method;

use super::client::Api;
use super::error::ApiError;

pub(super) type Answer<T> = Result<T, ApiError>;

/// The body of a call that says all by its address: `{}`, since `null` is no JSON object.
#[derive(serde::Serialize)]
pub(super) struct Nothing {}

impl Api {
    /// Individuals' sign-in, step one: identity number and password.
    pub async fn sign_in_individual(self, request: IndividualSignIn) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/individual", &request)
            .await
    }

    /// Retirees' sign-in: identity number and password, and no code.
    pub async fn sign_in_retiree(self, request: RetireeSignIn) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/retiree", &request).await
    }

    /// Employers' sign-in, all in one step.
    pub async fn sign_in_business(self, request: BusinessSignIn) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/business", &request).await
    }

    /// A new visual code for the employers' door.
    pub async fn new_visual_code(self) -> Answer<VisualCodeChallenge> {
        self.send(Method::POST, "/sign-in/visual-code", &Nothing {})
            .await
    }

    /// The address of a visual code's picture, for the page to load.
    pub fn visual_code_picture(self, id: &str) -> String {
        self.address(&format!(
            "/sign-in/visual-code/picture?id={}",
            encode_name(id)
        ))
    }

    /// The address of a visual code's digits, spoken in a language (`ar` or `en`).
    pub fn visual_code_sound(self, id: &str, language: &str) -> String {
        let id = encode_name(id);
        self.address(&format!(
            "/sign-in/visual-code/sound?id={id}&language={language}"
        ))
    }

    /// What is known to be out of order.
    pub async fn service_status(self) -> Answer<ServiceStatus> {
        self.get("/status").await
    }

    /// Whom a supervisor may act for.
    pub async fn establishments(self) -> Answer<Establishments> {
        self.get("/business/establishments").await
    }

    /// Acts for an establishment from now on; the session is a new one.
    pub async fn choose_establishment(self, request: EstablishmentChoice) -> Answer<SessionView> {
        self.send(Method::POST, "/session/establishment", &request)
            .await
    }

    /// Where a sign-in that was begun stands; for a reloaded page or a second tab.
    pub async fn sign_in_state(self) -> Answer<SignInState> {
        self.get("/sign-in").await
    }

    /// Individuals' sign-in, step two: the code sent to the phone.
    pub async fn sign_in_code(self, request: CodeAttempt) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/code", &request).await
    }

    /// Asks for a new code; the former one stops working.
    pub async fn sign_in_resend_code(self) -> Answer<SignInState> {
        self.send(Method::POST, "/sign-in/code/resend", &Nothing {})
            .await
    }

    /// Gives up a sign-in that was begun.
    pub async fn sign_in_start_over(self) -> Answer<()> {
        self.send(Method::DELETE, "/sign-in", &Nothing {}).await
    }

    /// Who is signed in.
    pub async fn session(self) -> Answer<SessionView> {
        self.get("/session").await
    }

    /// Tells the backend that the person is still there.
    pub async fn keep_session_alive(self) -> Answer<SessionView> {
        self.send(Method::POST, "/session/keep-alive", &Nothing {})
            .await
    }

    /// Acts in another of the person's roles; the session is a new one.
    pub async fn change_role(self, request: RoleChoice) -> Answer<SessionView> {
        self.send(Method::POST, "/session/role", &request).await
    }

    /// Ends the session everywhere.
    pub async fn sign_out(self) -> Answer<()> {
        self.send(Method::DELETE, "/session", &Nothing {}).await
    }

    /// The signed-in person's facts that the law asks about.
    pub async fn my_profile(self) -> Answer<Profile> {
        self.get("/me/profile").await
    }

    /// Whether the person is covered today, and by whom.
    pub async fn my_status(self) -> Answer<CoverageStatus> {
        self.get("/me/status").await
    }

    /// The one thing the person should do next.
    pub async fn my_next_step(self) -> Answer<NextStep> {
        self.get("/me/next-step").await
    }

    /// The contribution record, period by period.
    pub async fn my_periods(self) -> Answer<Periods> {
        self.get("/me/periods").await
    }

    /// The contributory wages, month by month.
    pub async fn my_wages(self) -> Answer<Wages> {
        self.get("/me/wages").await
    }

    /// What the law needs to compute the person's benefits.
    pub async fn my_insurance_record(self) -> Answer<InsuranceRecord> {
        self.get("/me/insurance-record").await
    }

    /// What a visitor thought of a page.
    pub async fn send_feedback(self, request: Feedback) -> Answer<()> {
        self.send(Method::POST, "/feedback", &request).await
    }

    /// Whether the services behind this site answer.
    pub async fn health(self) -> Answer<Health> {
        self.at_root().get("/health").await
    }

    /// Demonstration only: the texts sent to a phone, newest first.
    pub async fn demo_outbox(self, mobile: &str) -> Answer<Vec<OutboxMessage>> {
        self.at_root()
            .get(&format!("/dev/outbox?mobile={}", encode(mobile)))
            .await
    }
}

/// A name that the backend gave to something, as far as names are made: letters and digits.
fn encode_name(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Percent-encodes what a phone number may contain beyond digits.
fn encode(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '+' => "%2B".to_owned(),
            digit if digit.is_ascii_digit() => digit.to_string(),
            _ => String::new(),
        })
        .collect()
}
