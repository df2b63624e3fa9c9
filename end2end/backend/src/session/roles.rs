//! Which roles a person has, and changing from one to another without signing out.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::values::EstablishmentNumber;
use contract::{
    BilingualText, EstablishmentChoice, EstablishmentStatus, Establishments, ProblemCode, Role,
    RoleChoice, SupervisedEstablishment, Supervision, Timestamp,
};

use super::{Acting, AsBusinessToBe, Session, SignedIn, replace};
use crate::http::cookies::Cookie;
use crate::http::idempotency::Once;
use crate::http::json::{JsonBody, respond};
use crate::http::refusal::Refusal;
use crate::http::reply::Reply;
use crate::state::{Backend, State};

/// The roles a person may act in, in the order they are offered: a contributor where there is any
/// period or nothing else, a pensioner where there is a pension, an employer where they supervise.
pub async fn of_person(backend: &Backend, person: i64) -> Result<Vec<Role>, Refusal> {
    let (periods, pensions, supervised): (i64, i64, i64) = sqlx::query_as(
        "SELECT (SELECT COUNT(*) FROM periods WHERE person_id = $1), \
         (SELECT COUNT(*) FROM pensions WHERE person_id = $1), \
         (SELECT COUNT(*) FROM supervisors WHERE person_id = $1)",
    )
    .bind(person)
    .fetch_one(&backend.database.pool)
    .await?;
    let mut roles = Vec::new();
    if periods > 0 || (pensions == 0 && supervised == 0) {
        roles.push(Role::Individual);
    }
    if pensions > 0 {
        roles.push(Role::Retiree);
    }
    if supervised > 0 {
        roles.push(Role::Business);
    }
    Ok(roles)
}

/// How a person would act as an employer; none where they supervise nothing of that kind. The only
/// establishment there is is chosen at once.
pub async fn as_employer(
    backend: &Backend,
    person: i64,
    wanted: Option<&Supervision>,
) -> Result<Option<Acting>, Refusal> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "SELECT establishment_id, role FROM supervisors WHERE person_id = $1 ORDER BY role DESC, establishment_id",
    )
    .bind(person)
    .fetch_all(&backend.database.pool)
    .await?;
    let supervision = match wanted {
        Some(wanted) => Some(wanted.clone()),
        None => rows
            .first()
            .map(|(_, role)| Supervision::from(role.as_str())),
    };
    let Some(supervision) = supervision else {
        return Ok(None);
    };
    let mut supervised = rows
        .iter()
        .filter(|(_, role)| role == supervision.as_str())
        .map(|(id, _)| *id);
    let Some(first) = supervised.next() else {
        return Ok(None);
    };
    let establishment = supervised.next().is_none().then_some(first);
    Ok(Some(Acting::Business {
        supervision,
        establishment,
    }))
}

/// How a person acts who came by the door of a role and proved by more than a password who they
/// are; none where they have no such role.
pub async fn acting_as(
    backend: &Backend,
    person: i64,
    role: &Role,
) -> Result<Option<Acting>, Refusal> {
    match role {
        Role::Individual => Ok(Some(Acting::Individual)),
        Role::Retiree => {
            let roles = of_person(backend, person).await?;
            Ok(roles.contains(&Role::Retiree).then_some(Acting::Retiree))
        }
        Role::Business => as_employer(backend, person, None).await,
        Role::Other(_) => Ok(None),
    }
}

/// Acts in another role of the same person. The session is a new one, with a cookie of its own.
#[utoipa::path(post, path = "/api/v1/session/role", tag = "session", request_body = RoleChoice)]
pub async fn change(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    SignedIn(session): SignedIn,
    body: JsonBody<RoleChoice>,
) -> Result<Response, Refusal> {
    let wanted = body.value.role;
    if matches!(wanted, Role::Other(_)) {
        return Err(Refusal::new(ProblemCode::RequestInvalid).named_field("/role", "role.unknown"));
    }
    let once = Once::of(
        &state,
        &headers,
        "session-role",
        &session.stored,
        &body.bytes,
    )?;
    once.run(&state, move |state| async move {
        if !of_person(&state, session.person).await?.contains(&wanted) {
            return Err(ProblemCode::SessionRole.into());
        }
        let acting = match wanted {
            Role::Individual => Acting::Individual,
            Role::Retiree => Acting::Retiree,
            _ => as_employer(&state, session.person, None)
                .await?
                .ok_or(ProblemCode::SessionRole)?,
        };
        // The individuals' door asks for a code; no detour may lead around it (v5.0.0-6.3.4).
        if acting == Acting::Individual && session.second_factor_at.is_none() {
            return Err(ProblemCode::SessionStepUp.into());
        }
        act(state, &session, acting).await
    })
    .await
}

type EstablishmentRow = (String, String, String, String, String, String, Option<i64>);

/// Whom the signed-in supervisor may act for.
#[utoipa::path(get, path = "/api/v1/business/establishments", tag = "business")]
pub async fn establishments(
    Shared(state): Shared<State>,
    AsBusinessToBe {
        session,
        supervision,
    }: AsBusinessToBe,
) -> Result<Response, Refusal> {
    let rows: Vec<EstablishmentRow> = sqlx::query_as(
        "SELECT registration_number, name_ar, name_en, city_ar, city_en, status, used_at \
         FROM supervisors JOIN establishments ON establishments.id = supervisors.establishment_id \
         LEFT JOIN establishment_visits ON establishment_visits.person_id = supervisors.person_id \
         AND establishment_visits.establishment_id = supervisors.establishment_id \
         WHERE supervisors.person_id = $1 AND role = $2 \
         ORDER BY COALESCE(used_at, 0) DESC, establishments.id",
    )
    .bind(session.person)
    .bind(supervision.as_str())
    .fetch_all(&state.database.pool)
    .await?;
    let establishments = rows
        .into_iter()
        .map(
            |(registration_number, name_ar, name_en, city_ar, city_en, status, used_at)| {
                SupervisedEstablishment {
                    registration_number,
                    name: BilingualText::new(name_ar, name_en),
                    city: BilingualText::new(city_ar, city_en),
                    status: EstablishmentStatus::from(status.as_str()),
                    last_used_at: used_at.map(Timestamp::from_unix_seconds),
                }
            },
        )
        .collect();
    Ok(respond(&Establishments {
        as_of: state.clock.timestamp(),
        establishments,
    }))
}

/// Acts for an establishment from now on. The session is a new one, with a cookie of its own.
#[utoipa::path(post, path = "/api/v1/session/establishment", tag = "session", request_body = EstablishmentChoice)]
pub async fn choose_establishment(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    AsBusinessToBe {
        session,
        supervision,
    }: AsBusinessToBe,
    body: JsonBody<EstablishmentChoice>,
) -> Result<Response, Refusal> {
    let number = EstablishmentNumber::parse(&body.value.registration_number).map_err(|fault| {
        Refusal::new(ProblemCode::RequestInvalid).field("/registration_number", &fault)
    })?;
    let once = Once::of(
        &state,
        &headers,
        "session-establishment",
        &session.stored,
        &body.bytes,
    )?;
    once.run(&state, move |state| async move {
        // Another's establishment and one that does not exist are answered alike (v5.0.0-8.2.2).
        let row: Option<(i64,)> = sqlx::query_as(
            "SELECT establishments.id FROM supervisors JOIN establishments ON establishments.id = supervisors.establishment_id \
             WHERE person_id = $1 AND role = $2 AND registration_number = $3",
        )
        .bind(session.person)
        .bind(supervision.as_str())
        .bind(number.as_str())
        .fetch_optional(&state.database.pool)
        .await?;
        let (establishment,) = row.ok_or(ProblemCode::NotFound)?;
        let acting = Acting::Business {
            supervision,
            establishment: Some(establishment),
        };
        act(state, &session, acting).await
    })
    .await
}

async fn act(
    state: State,
    before: &Session,
    acting: Acting,
) -> Result<(crate::database::Writing, Reply), Refusal> {
    let mut transaction = state.database.write().await?;
    note_visit(&state, &mut transaction, before.person, &acting).await?;
    let (session, nonce) = replace(
        &state,
        &mut transaction,
        before,
        acting,
        before.second_factor_at,
    )
    .await?;
    let view = session.view(&state).await?;
    Ok((
        transaction,
        Reply::json(&view).issue(Cookie::Session, &nonce),
    ))
}

/// Notes for whom a person acts, so that the last used stands first the next time.
pub async fn note_visit(
    backend: &Backend,
    transaction: &mut crate::database::Writing,
    person: i64,
    acting: &Acting,
) -> Result<(), Refusal> {
    let Acting::Business {
        establishment: Some(establishment),
        ..
    } = acting
    else {
        return Ok(());
    };
    sqlx::query(
        "INSERT INTO establishment_visits (person_id, establishment_id, used_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, establishment_id) DO UPDATE SET used_at = $3",
    )
    .bind(person)
    .bind(establishment)
    .bind(backend.clock.now())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}
