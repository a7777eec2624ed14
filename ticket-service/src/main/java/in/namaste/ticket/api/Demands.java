package in.namaste.ticket.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moves demand; each has fields of its own, see {@link DeskMove}, the others are empty. */
@Schema(
    name = "Demands",
    description = "What a move demands. A field of another move is refused as unknown.")
record Demands(
    @Schema(
            required = true,
            description = "Of the ticket as it was read; if it has moved since, the answer is 409.",
            examples = "3")
        long version,
    @Schema(description = "assign: code of a post of the department.", examples = "PHED.NODAL")
        String post,
    @Schema(description = "share-date, change-date: with its time zone.") Instant date,
    @Schema(
            description =
                "change-date, reclassify, reject; share-date beyond the category's limit; transfer"
                    + " once it was handed over. The citizen reads it.")
        String reason,
    @Schema(description = "ask: the citizen reads it.") String question,
    @Schema(description = "resolve: what was done, at least 15 characters; the citizen reads it.")
        String report,
    @Schema(description = "transfer: code of another department.", examples = "MCR")
        String department,
    @Schema(
            description = "reclassify: code of a category of the department; none for the present.",
            examples = "PHED.TUBEWELL")
        String category,
    @Schema(
            description = "reclassify: none for the category's usual class.",
            enumeration = {"minor", "technical"})
        String ticketClass,
    @Schema(
            description = "reject: one of the reasons for which that is allowed.",
            examples = "court")
        String rejection,
    @Schema(description = "merge: number of the ticket to follow.", examples = "ABC-2611-004217-7")
        String master,
    @Schema(description = "call: what came of it.", examples = "confirmed") String outcome,
    @Schema(description = "call: what was said, for the desk.") String words) {

  static Demands of(Body body) {
    return new Demands(
        body.version(),
        body.text("post"),
        body.time("date"),
        body.text("reason"),
        body.text("question"),
        body.text("report"),
        body.text("department"),
        body.text("category"),
        body.text("ticketClass"),
        body.text("rejection"),
        body.text("master"),
        body.text("outcome"),
        body.text("words"));
  }
}
