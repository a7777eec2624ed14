package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What {@code promisedBy} of a ticket promises. */
public enum Promise {
  /** The problem solved: a minor ticket, or a technical one whose date was shared. */
  @JsonProperty("resolve")
  RESOLVE,
  /** A date named: a technical ticket whose date is still to be shared. */
  @JsonProperty("share-date")
  SHARE_DATE,
  /** Nothing: a category without a clock. */
  @JsonProperty("none")
  NONE
}
