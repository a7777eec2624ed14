package in.namaste.feedback.answers;

import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.batches.Batches;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds all that may speak against an answer, in the caller's transaction. */
@ApplicationScoped
class Judging {

  private final Batches batches;
  private final Hours hours;
  private final Floods floods;

  Judging(Batches batches, Hours hours, Floods floods) {
    this.batches = batches;
    this.hours = hours;
    this.floods = floods;
  }

  /** How an answer stands that is not kept yet. */
  Uni<Standing> judge(FeedbackSubmitted submitted) {
    return batches
        .isRevoked(submitted.officeCode(), submitted.batch())
        .chain(
            revoked ->
                floods
                    .fromSource(submitted)
                    .chain(
                        fromSource ->
                            hours
                                .before(KeptAnswer.of(submitted))
                                .map(hour -> Standing.of(fromSource, revoked, hour))));
  }
}
