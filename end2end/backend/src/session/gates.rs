//! Who may ask: one extractor for each role, so that a handler says in its signature whom it serves.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use contract::{ProblemCode, Supervision};

use super::{Acting, Session, SignedIn};
use crate::http::refusal::Refusal;
use crate::state::State;

/// A request by a contributor about themselves.
#[derive(Debug)]
pub struct AsIndividual(pub Session);

/// A request by a pensioner or beneficiary about themselves.
#[derive(Debug)]
pub struct AsRetiree(pub Session);

/// A request by an employer's supervisor, for the establishment they act for.
#[derive(Debug)]
pub struct AsBusiness {
    /// The session.
    pub session: Session,
    /// What the person supervises.
    pub supervision: Supervision,
    /// The register's number of the establishment acted for. Everything the request reads or
    /// changes belongs to it (OWASP ASVS v5.0.0-8.2.2).
    pub establishment: i64,
}

/// A request by an employer's supervisor who may not have chosen an establishment yet.
#[derive(Debug)]
pub struct AsBusinessToBe {
    /// The session.
    pub session: Session,
    /// What the person supervises.
    pub supervision: Supervision,
}

impl FromRequestParts<State> for AsIndividual {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refusal> {
        let SignedIn(session) = SignedIn::from_request_parts(parts, state).await?;
        match session.acting {
            Acting::Individual => Ok(AsIndividual(session)),
            _ => Err(ProblemCode::SessionRole.into()),
        }
    }
}

impl FromRequestParts<State> for AsRetiree {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refusal> {
        let SignedIn(session) = SignedIn::from_request_parts(parts, state).await?;
        match session.acting {
            Acting::Retiree => Ok(AsRetiree(session)),
            _ => Err(ProblemCode::SessionRole.into()),
        }
    }
}

impl FromRequestParts<State> for AsBusinessToBe {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refusal> {
        let SignedIn(session) = SignedIn::from_request_parts(parts, state).await?;
        match &session.acting {
            Acting::Business { supervision, .. } => Ok(AsBusinessToBe {
                supervision: supervision.clone(),
                session,
            }),
            _ => Err(ProblemCode::SessionRole.into()),
        }
    }
}

impl FromRequestParts<State> for AsBusiness {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Refusal> {
        let AsBusinessToBe {
            session,
            supervision,
        } = AsBusinessToBe::from_request_parts(parts, state).await?;
        match session.acting {
            Acting::Business {
                establishment: Some(establishment),
                ..
            } => Ok(AsBusiness {
                session,
                supervision,
                establishment,
            }),
            _ => Err(ProblemCode::SessionNoEstablishment.into()),
        }
    }
}
