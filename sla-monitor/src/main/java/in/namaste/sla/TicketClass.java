package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a ticket's promise is made: by fixed hours, or by a date that the department shares. */
public enum TicketClass {
  @JsonProperty("minor")
  MINOR,
  @JsonProperty("technical")
  TECHNICAL
}
