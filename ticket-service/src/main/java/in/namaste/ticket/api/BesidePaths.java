package in.namaste.ticket.api;

import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Role;
import in.namaste.ticket.notes.Noting;
import in.namaste.ticket.photos.AddingPhotos;
import in.namaste.ticket.photos.OfficersPhotos;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What stands with a ticket and moves nothing: notes and photos. */
@Path("/api/v1/tickets/{number}")
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Moves")
class BesidePaths {

  private static final Set<String> NOTE = Set.of("words");

  /** Words for colleagues. */
  @Schema(name = "NewNote")
  record Note(
      @Schema(
              required = true,
              maxLength = 2000,
              description = "For colleagues; the citizen is not told.")
          String words) {}

  /** Photos as a form, as the document describes it. */
  @Schema(name = "NewPhotos")
  record Photos(
      @Schema(
              required = true,
              description = "At most three files, JPEG or PNG, of 5 MB each at most.",
              type = SchemaType.ARRAY,
              maxItems = OfficersPhotos.MOST)
          List<DemandsWithPhotos.PhotoFile> photo) {}

  private final Answering answering;
  private final Tickets tickets;
  private final Noting noting;
  private final OfficersPhotos media;
  private final AddingPhotos adding;
  private final SignedIn signedIn;

  BesidePaths(
      Answering answering,
      Tickets tickets,
      Noting noting,
      OfficersPhotos media,
      AddingPhotos adding,
      SignedIn signedIn) {
    this.answering = answering;
    this.tickets = tickets;
    this.noting = noting;
    this.media = media;
    this.adding = adding;
    this.signedIn = signedIn;
  }

  @POST
  @Path("notes")
  @RolesAllowed({Api.WRITE, "officer", "head", "calling-cell", "district", "admin"})
  @Consumes(Api.JSON)
  @Cancellable(false)
  @Operation(
      summary = "Add a note",
      description = "Words from one colleague to the next, in the ticket's story.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Note.class)))
  @APIResponse(responseCode = "204", description = "The note stands in the story.")
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  @APIResponse(responseCode = "422", description = Api.REFUSED)
  public Uni<Response> note(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      String body) {
    return answering.respond(
        () -> {
          String words = Body.of(body, NOTE).text("words");
          var by = signedIn.actor();
          return tickets
              .id(number, by)
              .chain(id -> noting.note(id, words, by))
              .replaceWith(Response::noContent);
        });
  }

  @POST
  @Path("photos")
  @RolesAllowed({Api.WRITE, "officer", "head", "district", "admin"})
  @Consumes(Api.FORM)
  @Cancellable(false)
  @Operation(
      summary = "Add photos",
      description = "Photos of the work on its way: kept with the ticket, telling nobody.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Api.FORM, schema = @Schema(implementation = Photos.class)))
  @APIResponse(responseCode = "204", description = "The photos stand with the ticket.")
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  @APIResponse(responseCode = "422", description = Api.REFUSED)
  public Uni<Response> photos(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      MultipartFormDataInput form) {
    return answering.respond(
        () -> {
          var files = Form.of(form, Set.of(), true).photos();
          if (files.isEmpty()) {
            throw new MoveRefused(Why.PHOTO_MISSING);
          }
          var by = signedIn.actor();
          if (by.role() == Role.CALLING_CELL) {
            throw Refused.notAllowed();
          }
          return tickets
              .id(number, by)
              .chain(id -> media.keepAll(files).chain(kept -> adding.add(id, kept, by)))
              .replaceWith(Response::noContent);
        });
  }
}
