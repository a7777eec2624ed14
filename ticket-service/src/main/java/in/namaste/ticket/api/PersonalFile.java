package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.photos.MediaLinks;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who complained in which words, and what everybody said and showed since. */
@Schema(name = "PersonalFile", description = "Each answer is a look that stands in the history.")
record PersonalFile(
    @Schema(required = true) String name,
    @Schema(required = true, description = "All but the last four digits hidden; or empty.")
        String phone,
    @Schema(required = true, description = "As the citizen wrote them.") String words,
    @Schema(required = true, description = "Whether the citizen asked to be forgotten.")
        boolean erased,
    @Schema(required = true, description = "Locations the citizen sent: evidence, no places.")
        List<Location> locations,
    @Schema(required = true, description = "What has happened, oldest first, with all words.")
        List<Line> story,
    @Schema(required = true, description = "Photos and other files, oldest first.")
        List<Piece> evidence) {

  /** Where the citizen's phone said it is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Location")
  record Location(
      @Schema(required = true, description = "Degrees, north positive.") double latitude,
      @Schema(required = true, description = "Degrees, east positive.") double longitude,
      String name,
      String address) {

    static Location of(GivenPlace place) {
      return new Location(
          place.spot().latitude(), place.spot().longitude(), place.name(), place.address());
    }
  }

  /** One line of the story. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "StoryLine")
  record Line(
      @Schema(required = true) Instant at,
      @Schema(required = true) TimelineEntry.Kind kind,
      @Schema(required = true, description = "The account, or citizen or clock.") String by,
      @Schema(description = "A code: the post that was given the ticket, the clock that ran out.")
          String about,
      @Schema(description = "The date that was shared, or the time that fell due.") Instant due,
      @Schema(description = "As somebody wrote them.") String words) {

    static Line of(TimelineEntry entry) {
      return new Line(
          entry.at(), entry.kind(), entry.actor(), entry.detail(), entry.due(), entry.words());
    }
  }

  /** A photo or another file. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Piece")
  record Piece(
      @Schema(required = true, description = "Below the desk; needs no key, ends within 2 hours.")
          String link,
      @Schema(required = true, examples = "image/jpeg") String mediaType,
      @Schema(required = true, description = "Whether an officer added it.") boolean officers,
      @Schema(required = true) Instant addedAt,
      @Schema(description = "When it was made, as its camera says.") Instant takenAt) {

    static Piece of(KeptEvidence piece, MediaLinks links) {
      return new Piece(
          links.to(piece.shelf(), piece.evidence()),
          piece.evidence().mediaType(),
          piece.shelf() == KeptEvidence.Shelf.TICKET,
          piece.addedAt(),
          piece.evidence().takenAt());
    }
  }

  static PersonalFile of(
      Complaint complaint,
      List<GivenPlace> places,
      List<TimelineEntry> story,
      List<KeptEvidence> evidence,
      MediaLinks links) {
    return new PersonalFile(
        complaint.name(),
        complaint.maskedPhone(),
        complaint.description(),
        complaint.isErased(),
        places.stream().map(Location::of).toList(),
        story.stream().map(Line::of).toList(),
        evidence.stream().map(piece -> Piece.of(piece, links)).toList());
  }
}
