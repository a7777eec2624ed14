package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a closed ticket was closed. */
public enum Outcome {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("unconfirmed")
  UNCONFIRMED,
  @JsonProperty("merged")
  MERGED
}
