package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a clock watches. */
public enum ClockKind {
  @JsonProperty("resolve")
  RESOLVE,
  @JsonProperty("share-date")
  SHARE_DATE,
  /** The citizen is asked whether the problem is solved. */
  @JsonProperty("confirmation")
  CONFIRMATION,
  /** The work waits for the citizen's answer to a question. */
  @JsonProperty("answer")
  ANSWER;

  /** True for what was promised to the citizen; the others give the citizen time. */
  public boolean isPromise() {
    return this == RESOLVE || this == SHARE_DATE;
  }
}
