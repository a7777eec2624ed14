package in.namaste.feedback.answers;

import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;

/** A submission with what was decided on it. */
record Judged(FeedbackSubmitted submitted, Standing standing) {

  KeptAnswer answer() {
    return KeptAnswer.of(submitted);
  }
}
