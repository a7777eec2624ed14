package in.namaste.feedback.admin;

import in.namaste.feedback.batches.Batch;

/** Asks whether one batch of an office is to be revoked. */
record RevokeView(BatchesView all, Batch batch) {

  /** For the template: the next batch begins with it. */
  public boolean isCurrent() {
    return batch.equals(all.current());
  }
}
