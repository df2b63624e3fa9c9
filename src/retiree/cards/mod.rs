//! What each card of the dashboard shows, given its data.

mod family;
mod next_payment;
mod next_step;
pub(super) mod parts_list;
mod payments;
mod tasks;

pub(super) use family::FamilyBody;
pub(super) use next_payment::NextPaymentBody;
pub(super) use next_step::NextStepBody;
pub(super) use payments::PaymentsBody;
pub(super) use tasks::TasksCard;
