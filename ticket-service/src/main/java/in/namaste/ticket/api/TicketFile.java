package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One ticket.
 *
 * @param facts what has happened, oldest first
 * @param personal null unless it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TicketFile")
record TicketFile(
    @Schema(required = true) PublicState ticket,
    @Schema(required = true) List<Fact> facts,
    Personal personal) {

  /** What happened when, without anybody's words or name. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Fact")
  record Fact(
      @Schema(required = true) Instant at,
      @Schema(required = true) TimelineEntry.Kind kind,
      @Schema(description = "The date that was shared, or the time that fell due.") Instant due) {

    static Fact of(TimelineEntry entry) {
      return new Fact(entry.at(), entry.kind(), entry.due());
    }
  }

  /** Who complained and in which words. */
  @Schema(name = "Personal", description = "Only with personal=true; each look is recorded.")
  record Personal(
      @Schema(required = true) String name,
      @Schema(required = true, description = "All but the last four digits hidden; or empty.")
          String phone,
      @Schema(required = true, description = "As the citizen wrote them.") String words,
      @Schema(required = true, description = "Whether the citizen asked to be forgotten.")
          boolean erased) {

    static Personal of(Complaint complaint) {
      return new Personal(
          complaint.name(), complaint.maskedPhone(), complaint.description(), complaint.isErased());
    }
  }

  static TicketFile of(Ticket ticket, List<TimelineEntry> story, Complaint complaint) {
    return new TicketFile(
        ticket.publicState(),
        story.stream().map(Fact::of).toList(),
        complaint == null ? null : Personal.of(complaint));
  }
}
