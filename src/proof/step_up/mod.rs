//! Before something sensitive the backend may ask for a fresh proof of who the person is. The
//! refused request waits here with all it carries, a dialog asks for the proof, and then the same
//! request is sent again: nothing the person did is lost (OWASP ASVS v5.0.0-7.5.1).

mod dialog;

use std::future::Future;

use contract::ProblemCode;
use futures::channel::oneshot;
use leptos::prelude::*;

use crate::api::ApiError;

pub use dialog::StepUpDialog;
#[cfg(test)]
pub(crate) use dialog::test_problem;

/// The gate of a page; its [`StepUpDialog`] stands somewhere in the page's view.
#[derive(Debug, Clone, Copy)]
pub struct StepUpGate {
    open: RwSignal<bool>,
    waiting: StoredValue<Option<oneshot::Sender<bool>>, LocalStorage>,
}

impl StepUpGate {
    /// The gate of the view that is being made.
    pub fn new() -> StepUpGate {
        StepUpGate {
            open: RwSignal::new(false),
            waiting: StoredValue::new_local(None),
        }
    }

    /// Sends a request, and sends it once more after the proof where the backend asks for one.
    /// Without the proof the request is refused as before, and the caller shows that.
    pub async fn run<Answer, Sent>(self, send: impl Fn() -> Sent) -> Result<Answer, ApiError>
    where
        Sent: Future<Output = Result<Answer, ApiError>>,
    {
        match send().await {
            Err(error) if needs_proof(&error) => {
                if self.ask().await {
                    send().await
                } else {
                    Err(error)
                }
            }
            answer => answer,
        }
    }

    async fn ask(self) -> bool {
        let (proven, answer) = oneshot::channel();
        // A question that was open before goes unanswered, which is a no.
        self.waiting.set_value(Some(proven));
        self.open.set(true);
        answer.await.unwrap_or(false)
    }

    /// Answers the question and closes the dialog.
    fn answer(self, proven: bool) {
        let waiting = self.waiting.try_update_value(Option::take).flatten();
        if let Some(waiting) = waiting {
            // Whoever asked may be gone.
            let _ = waiting.send(proven);
        }
        if self.open.get_untracked() {
            self.open.set(false);
        }
    }
}

impl Default for StepUpGate {
    fn default() -> StepUpGate {
        StepUpGate::new()
    }
}

/// Whether this is the backend asking for a fresh proof.
pub fn needs_proof(error: &ApiError) -> bool {
    error.problem_code() == Some(&ProblemCode::SessionStepUp)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;

    fn refused() -> ApiError {
        test_problem(ProblemCode::SessionStepUp)
    }

    /// Runs a request that the backend grants from its second sending on.
    fn run(proves: bool) -> (Result<u32, ApiError>, u32) {
        let owner = Owner::new();
        owner.with(|| {
            let gate = StepUpGate::new();
            let sent = Rc::new(Cell::new(0));
            let counted = Rc::clone(&sent);
            let request = gate.run(move || {
                counted.set(counted.get() + 1);
                let times = counted.get();
                async move {
                    if times == 1 {
                        Err(refused())
                    } else {
                        Ok(times)
                    }
                }
            });
            let person = async move {
                assert!(gate.open.get_untracked(), "the dialog asks");
                gate.answer(proves);
                assert!(!gate.open.get_untracked());
            };
            let (answer, ()) =
                futures::executor::block_on(async { futures::join!(request, person) });
            (answer, sent.get())
        })
    }

    #[test]
    fn the_same_request_is_sent_again_after_the_proof() {
        assert_eq!(run(true), (Ok(2), 2));
    }

    #[test]
    fn without_the_proof_it_stays_refused() {
        assert_eq!(run(false), (Err(refused()), 1));
    }

    #[test]
    fn other_refusals_ask_nothing() {
        let owner = Owner::new();
        owner.with(|| {
            let gate = StepUpGate::new();
            let answer: Result<(), ApiError> =
                futures::executor::block_on(gate.run(|| async { Err(ApiError::Offline) }));
            assert_eq!(answer, Err(ApiError::Offline));
            assert!(!gate.open.get_untracked());
        });
    }
}
