//! What each card of the dashboard shows, given its data.

mod bills;
mod due;
mod headcount;
mod tasks;
mod waiting;

pub(super) use bills::BillsBody;
pub(super) use due::DueBody;
pub(super) use headcount::HeadcountBody;
pub(super) use tasks::TasksCard;
pub(super) use waiting::WaitingBody;
