//! The cards of the dashboard. Each shows one view model and nothing else.

mod coverage;
mod estimate;
mod next_step;
mod not_computed;
mod record;
mod status;
mod tasks;
mod wages;

pub(super) use coverage::CoverageBody;
pub(super) use estimate::EstimateBody;
pub(super) use next_step::NextStepBody;
pub(super) use record::RecordSummaryBody;
pub(super) use status::StatusBody;
pub(super) use tasks::TasksCard;
pub(super) use wages::WagesBody;
