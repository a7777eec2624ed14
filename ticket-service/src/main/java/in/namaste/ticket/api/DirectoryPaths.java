package in.namaste.ticket.api;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The codes that tickets speak in. */
@Path("/api/v1/directory")
@RolesAllowed({Api.READ, Api.WRITE, "officer", "head", "calling-cell", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Directory")
class DirectoryPaths {

  /** An entry as the document describes it; its {@code type} says which it is. */
  @Schema(
      name = "DirectoryEntry",
      oneOf = {
        DirectoryEvent.DepartmentPublished.class,
        DirectoryEvent.CategoryPublished.class,
        DirectoryEvent.PostPublished.class,
        DirectoryEvent.PlacePublished.class
      })
  interface Entry {}

  private final Answering answering;
  private final CurrentDirectory directory;

  DirectoryPaths(Answering answering, CurrentDirectory directory) {
    this.answering = answering;
    this.directory = directory;
  }

  @GET
  @Path("{kind}")
  @Operation(
      summary = "List the directory",
      description =
          "All entries of a kind as they stand on the topic directory, in the order of the menus;"
              + " those that have ended are not active.")
  @APIResponse(
      responseCode = "200",
      description = "The entries.",
      content =
          @Content(
              mediaType = Api.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Entry.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> entries(
      @Parameter(
              description = "The kind of entries.",
              schema = @Schema(enumeration = {"departments", "categories", "posts", "places"}))
          @RestPath
          String kind) {
    return answering.answer(() -> directory.get().map(known -> entries(kind, known)));
  }

  private static DirectoryEvent[] entries(String kind, Directory known) {
    List<? extends DirectoryEvent> found =
        switch (kind) {
          case "departments" -> known.departments();
          case "categories" -> known.categories();
          case "posts" -> known.posts();
          case "places" -> known.places();
          default -> throw Refused.notFound();
        };
    // An array knows what its elements are; they are written with their type.
    return found.toArray(DirectoryEvent[]::new);
  }
}
