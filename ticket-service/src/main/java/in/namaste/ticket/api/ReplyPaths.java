package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.replies.Replies;
import in.namaste.ticket.replies.Reply;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ready replies, for the words of a move. */
@Path("/api/v1/replies")
@RolesAllowed({Api.READ, "officer", "head", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Directory")
class ReplyPaths {

  /** One of them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ReadyReply")
  record Ready(
      @Schema(description = "Whose it is; absent for all departments.") String departmentCode,
      @Schema(
              required = true,
              description = "For which words of which move it is.",
              enumeration = {"question", "report", "reason", "transfer", "rejection"})
          String purpose,
      @Schema(required = true) String titleHi,
      @Schema(required = true) String titleEn,
      @Schema(
              required = true,
              description = "{number}, {department}, {place}, {date}, {category} are to be filled.")
          String wordsHi,
      @Schema(required = true) String wordsEn) {

    static Ready of(Reply reply) {
      var text = reply.text();
      return new Ready(
          reply.departmentCode(),
          reply.purpose().wireName(),
          text.titleHi(),
          text.titleEn(),
          text.wordsHi(),
          text.wordsEn());
    }
  }

  private final Answering answering;
  private final Replies replies;
  private final SignedIn signedIn;

  ReplyPaths(Answering answering, Replies replies, SignedIn signedIn) {
    this.answering = answering;
    this.replies = replies;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      summary = "List the ready replies",
      description = "Those on offer to the reader's department, or all of the district.")
  @APIResponse(
      responseCode = "200",
      description = "The replies.",
      content =
          @Content(
              mediaType = Api.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Ready.class)))
  public Uni<Response> list() {
    return answering.answer(
        () ->
            replies
                .all(signedIn.actor())
                .map(all -> all.stream().filter(Reply::active).map(Ready::of).toList()));
  }
}
