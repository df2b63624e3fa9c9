//! What every request passes through: from the connection to the handler and back.

pub mod asker;
pub mod cookies;
pub mod device;
pub mod doors;
pub mod edge;
pub mod guard;
pub mod headers;
pub mod idempotency;
pub mod json;
pub mod limits;
pub mod origin;
pub mod refusal;
pub mod reply;
pub mod serve;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::State;
use crate::{
    access, account, business, dev, feedback, me, nafath, openapi, passkeys, pension, session,
    sign_in, site, step_up, visual_code,
};

/// All routes with their documentation; what is documented and what is served cannot differ.
fn documented() -> OpenApiRouter<State> {
    OpenApiRouter::with_openapi(openapi::base())
        .routes(routes!(sign_in::read, sign_in::start_over))
        .routes(routes!(sign_in::individual))
        .routes(routes!(sign_in::retiree))
        .routes(routes!(sign_in::business::business))
        .routes(routes!(visual_code::make))
        .routes(routes!(visual_code::show))
        .routes(routes!(visual_code::say))
        .routes(routes!(sign_in::code))
        .routes(routes!(sign_in::resend))
        .routes(routes!(nafath::read, nafath::start, nafath::give_up))
        .routes(routes!(nafath::finish))
        .routes(routes!(passkeys::sign_in::options))
        .routes(routes!(passkeys::sign_in::finish))
        .routes(routes!(access::read, access::give_up))
        .routes(routes!(access::identity::start))
        .routes(routes!(access::nafath::read, access::nafath::start))
        .routes(routes!(access::nafath::finish))
        .routes(routes!(access::identity::mobile))
        .routes(routes!(access::identity::code))
        .routes(routes!(access::identity::resend))
        .routes(routes!(access::identity::pension))
        .routes(routes!(access::identity::user_name_reminder))
        .routes(routes!(access::supervisor::establishment))
        .routes(routes!(access::supervisor::user_name))
        .routes(routes!(access::opening::password))
        .routes(routes!(access::opening::finish))
        .routes(routes!(access::back))
        .routes(routes!(session::read, session::sign_out))
        .routes(routes!(session::keep_alive))
        .routes(routes!(session::roles::change))
        .routes(routes!(session::roles::choose_establishment))
        .routes(routes!(session::roles::establishments))
        .routes(routes!(step_up::read))
        .routes(routes!(step_up::send_code))
        .routes(routes!(step_up::check_code))
        .routes(routes!(step_up::read_nafath, step_up::start_nafath))
        .routes(routes!(step_up::finish_nafath))
        .routes(routes!(step_up::start_passkey))
        .routes(routes!(step_up::check_passkey))
        .routes(routes!(passkeys::list, passkeys::add))
        .routes(routes!(passkeys::options))
        .routes(routes!(passkeys::rename))
        .routes(routes!(passkeys::remove))
        .routes(routes!(passkeys::decline))
        .routes(routes!(
            account::sessions::list,
            account::sessions::end_others
        ))
        .routes(routes!(account::sessions::end_one))
        .routes(routes!(account::history::list))
        .routes(routes!(account::password::change))
        .routes(routes!(account::contact::read))
        .routes(routes!(account::contact::new_mobile))
        .routes(routes!(account::contact::check_mobile))
        .routes(routes!(account::contact::new_email))
        .routes(routes!(account::contact::check_email))
        .routes(routes!(
            account::preferences::read,
            account::preferences::change
        ))
        .routes(routes!(me::profile))
        .routes(routes!(me::status))
        .routes(routes!(me::next_step))
        .routes(routes!(me::periods))
        .routes(routes!(me::wages))
        .routes(routes!(me::insurance_record))
        .routes(routes!(pension::next_payment))
        .routes(routes!(pension::payments))
        .routes(routes!(pension::family))
        .routes(routes!(pension::letter))
        .routes(routes!(pension::next_step))
        .routes(routes!(business::due))
        .routes(routes!(business::bills))
        .routes(routes!(business::headcount))
        .routes(routes!(business::tasks))
        .routes(routes!(business::contributors))
        .routes(routes!(feedback::send))
        .routes(routes!(feedback::policy_report))
        .routes(routes!(feedback::problems))
        .routes(routes!(site::health))
        .routes(routes!(site::status::read))
        .routes(routes!(site::config))
}

/// The OpenAPI document of all routes, without its examples.
pub fn bare_openapi() -> OpenApi {
    documented().into_openapi()
}

/// The whole backend as one service. From the outside in: the edge gives every answer its
/// headers and turns every failure into a problem document; faults come next so that they look
/// as real ones do; then limits, and the guard against other sites.
pub fn router(state: State) -> Router {
    let (api, _) = documented().split_for_parts();
    let mut router = api.merge(nafath::callback::routes());
    if state.settings.demo {
        router = router
            .merge(dev::outbox::routes())
            .merge(dev::nafath::routes())
            .merge(dev::newcomers::routes())
            .merge(dev::visual_code::routes());
    }
    if state.settings.faults {
        router = router.merge(dev::control::routes());
    }
    router
        .fallback(site::serve)
        .method_not_allowed_fallback(edge::method_not_allowed)
        .layer(from_fn_with_state(State::clone(&state), guard::guard))
        .layer(from_fn_with_state(State::clone(&state), limits::limit))
        .layer(from_fn_with_state(State::clone(&state), edge::in_time))
        .layer(from_fn_with_state(
            State::clone(&state),
            dev::faults::inject,
        ))
        .layer(from_fn(edge::name_route))
        .layer(from_fn_with_state(State::clone(&state), edge::edge))
        .with_state(state)
}
