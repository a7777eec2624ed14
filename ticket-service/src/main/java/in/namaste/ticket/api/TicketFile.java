package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Actor;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One ticket, without anything personal.
 *
 * @param facts what has happened, oldest first
 * @param moves what the reader may do now
 */
@Schema(name = "TicketFile")
record TicketFile(
    @Schema(required = true) PublicState ticket,
    @Schema(required = true) List<Fact> facts,
    @Schema(
            required = true,
            description = "The moves that the reader may make now, by their names in addresses.",
            examples = "[\"assign\", \"start\"]")
        List<String> moves) {

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

  static TicketFile of(Ticket ticket, List<TimelineEntry> story, Actor reader) {
    return new TicketFile(
        ticket.publicState(),
        story.stream().map(Fact::of).toList(),
        DeskMove.allowed(ticket, reader));
  }
}
