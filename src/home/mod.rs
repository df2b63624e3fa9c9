//! The public home page: search, the three doors, a calculator that answers at once, tasks, news.

mod announcements;
mod channels;
mod doors;
mod figures;
mod hero;
mod mini_calculator;
mod status;
mod tasks;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;

use announcements::Announcements;
use channels::Channels;
use doors::Doors;
use figures::Figures;
use hero::Hero;
use mini_calculator::MiniCalculator;
use status::ServiceStatus;
use tasks::Tasks;

use crate::shell::in_turn::InTurn;

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    view! {
        <div class="g-home">
            <Hero />
            <div class="g-container">
                <InTurn><Doors /></InTurn>
                <div class="g-home__work">
                    <InTurn><MiniCalculator /></InTurn>
                    <InTurn><Tasks /></InTurn>
                </div>
                <div class="g-home__news g-far">
                    <ServiceStatus />
                    <InTurn><Announcements /></InTurn>
                </div>
            </div>
            <InTurn><Figures /></InTurn>
            <div class="g-container">
                <InTurn><Channels /></InTurn>
            </div>
        </div>
    }
}
