package in.namaste.gateway.places;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a place lies in a village or in a town. */
public enum Area {
  @JsonProperty("rural")
  RURAL,
  @JsonProperty("urban")
  URBAN;

  /** The code on the wire: {@code rural} or {@code urban}. */
  public String code() {
    return this == RURAL ? "rural" : "urban";
  }
}
