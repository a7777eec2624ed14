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
  CONFIRMATION
}
