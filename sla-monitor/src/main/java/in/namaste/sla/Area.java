package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the problem lies. */
public enum Area {
  @JsonProperty("rural")
  RURAL,
  @JsonProperty("urban")
  URBAN
}
