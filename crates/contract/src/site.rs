//! What is not about one person: configuration, feedback, health, the demonstration's outbox.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::sensitive::Sensitive;
use crate::text::BilingualText;
use crate::timestamp::Timestamp;
use crate::wire::{Environment, FeedbackReason, ServiceArea, WrittenLanguage};

/// `GET /config.json`, served beside the page and not under the API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Config {
    /// Where the app runs.
    pub environment: Environment,
    /// The path or address of the API, `/api/v1`.
    #[cfg_attr(feature = "openapi", schema(example = "/api/v1"))]
    pub api_base: String,
    /// The Digital Government Authority's registration number; none means no official stamp.
    #[serde(default)]
    pub stamp_registration: Option<String>,
    /// Whether the demonstration's texts to phones can be read at `/dev/outbox`.
    #[serde(default)]
    pub outbox: bool,
    /// Switches of single features.
    #[serde(default)]
    pub features: BTreeMap<String, bool>,
}

/// `POST /feedback`: whether a page was useful. It names a route pattern, never an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Feedback {
    /// The route pattern of the page, such as `/:lang/calculators/pension`.
    #[cfg_attr(feature = "openapi", schema(example = "/:lang/calculators/pension"))]
    pub page_route: String,
    /// Whether it was useful.
    pub useful: bool,
    /// Why.
    #[serde(default)]
    pub reasons: Vec<FeedbackReason>,
    /// In the person's own words, at most [`Feedback::COMMENT_LIMIT`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub comment: Option<Sensitive>,
}

impl Feedback {
    /// How many characters a comment may have.
    pub const COMMENT_LIMIT: usize = 1_000;
}

/// `GET /health`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Health {
    /// `ok`, or `degraded` where the database does not answer.
    #[cfg_attr(feature = "openapi", schema(example = "ok"))]
    pub status: String,
    /// The backend's version.
    pub version: String,
}

/// `GET /status`: what is known to be out of order, for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceStatus {
    /// As of when.
    pub as_of: Timestamp,
    /// The known outages; empty where none is known.
    pub outages: Vec<Outage>,
}

/// A part of the service that is out of order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Outage {
    /// Which part.
    pub area: ServiceArea,
    /// What a person needs to know of it.
    pub text: BilingualText,
    /// When it is expected to end; none where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A text to a phone, `GET /dev/outbox` (demonstration only).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutboxMessage {
    /// The number it went to, `+9665XXXXXXXX`.
    #[cfg_attr(feature = "openapi", schema(example = "+966500000121"))]
    pub mobile: String,
    /// What it says.
    #[cfg_attr(
        feature = "openapi",
        schema(example = "رمز التحقق للدخول إلى حسابك: 123456")
    )]
    pub text: String,
    /// In which language: the one that its person has chosen.
    pub language: WrittenLanguage,
    /// The verification code in it, if it carries one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(example = "123456"))]
    pub code: Option<String>,
    /// When it was sent.
    pub sent_at: Timestamp,
}
