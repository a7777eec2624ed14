package in.namaste.feedback.answers;

/**
 * What an office got in one hour, without answers that something else than the hour speaks against.
 *
 * @param byCode answers that came by the same code
 * @param answers all answers
 * @param believable as many as are believable in this office's hour
 * @param isReleased whether the feedback cell has found this hour to be in order
 */
record HourSoFar(long byCode, long answers, int believable, boolean isReleased) {

  /** Whether so many answers more would be, or the hour is, a burst. */
  boolean isBurstWith(int more) {
    return !isReleased && answers + more > believable;
  }
}
