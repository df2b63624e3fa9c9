//! What a page's feedback may hold.

use crate::site::Feedback;

faults! {
    /// Why feedback was refused.
    FeedbackFault, "feedback" {
        /// The comment is longer than [`Feedback::COMMENT_LIMIT`] characters.
        CommentLong = "comment-long",
    }
}

impl Feedback {
    /// Checks what a person typed.
    pub fn check(&self) -> Result<(), FeedbackFault> {
        let length = self
            .comment
            .as_ref()
            .map_or(0, |comment| comment.expose().chars().count());
        if length > Feedback::COMMENT_LIMIT {
            Err(FeedbackFault::CommentLong)
        } else {
            Ok(())
        }
    }
}
