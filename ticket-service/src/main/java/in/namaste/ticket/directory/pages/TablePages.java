package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.importing.Importing;
import in.namaste.ticket.directory.importing.Waiting;
import in.namaste.ticket.directory.tables.TableFile;
import in.namaste.ticket.directory.tables.TableWriter;
import in.namaste.ticket.directory.tables.Unreadable;
import in.namaste.ticket.signin.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The directory as files: taken out, and put in after a look at what would change. */
@Path("/desk/directory/tables")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class TablePages {

  @CheckedTemplate(basePath = "directory")
  static class Templates {
    static native TemplateInstance tables(Frame frame, List<String> files, Unreadable refused);

    static native TemplateInstance rehearsal(Frame frame, String id, Waiting waiting);
  }

  private final CurrentDirectory current;
  private final Importing importing;
  private final SignedIn signedIn;
  private final Vertx vertx;
  private final Showing showing;

  TablePages(
      CurrentDirectory current,
      Importing importing,
      SignedIn signedIn,
      Vertx vertx,
      Showing showing) {
    this.current = current;
    this.importing = importing;
    this.signedIn = signedIn;
    this.vertx = vertx;
    this.showing = showing;
  }

  @GET
  public Response tables() {
    return tables(200, null);
  }

  private Response tables(int status, Unreadable refused) {
    List<String> files = Stream.of(TableFile.values()).map(TableFile::fileName).toList();
    return showing.page(status, Templates.tables(showing.frame(), files, refused));
  }

  @GET
  @Path("{file}.csv")
  @Produces("text/csv")
  public Uni<Response> export(@RestPath String file) {
    TableFile table = TableFile.named(file + ".csv").orElseThrow(NotFoundException::new);
    return current
        .get()
        .map(
            directory ->
                Response.ok(TableWriter.write(table, directory), "text/csv; charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"" + file + ".csv\"")
                    .header("Cache-Control", "no-store")
                    .build());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Cancellable(false)
  public Uni<Response> rehearse(@RestForm FileUpload file, @RestForm boolean whole) {
    return bytes(file)
        .chain(bytes -> importing.rehearse(signedIn.actor(), bytes, whole))
        .map(id -> Response.seeOther(URI.create("/desk/directory/tables/" + id)).build())
        .onFailure(Unreadable.class)
        .recoverWithItem(refused -> tables(422, (Unreadable) refused));
  }

  private Uni<byte[]> bytes(FileUpload file) {
    return file == null
        ? Uni.createFrom().item(new byte[0])
        : vertx.fileSystem().readFile(file.uploadedFile().toString()).map(Buffer::getBytes);
  }

  @GET
  @Path("{id}")
  public Uni<Response> look(@RestPath UUID id) {
    return look(200, id);
  }

  private Uni<Response> look(int status, UUID id) {
    return importing
        .waiting(id, signedIn.actor())
        .map(
            found ->
                showing.page(
                    found.isEmpty() ? 404 : status,
                    Templates.rehearsal(showing.frame(), id.toString(), found.orElse(null))));
  }

  @POST
  @Path("{id}")
  @Cancellable(false)
  public Uni<Response> confirm(@RestPath UUID id) {
    return importing
        .confirm(id, signedIn.actor())
        .chain(
            done ->
                done
                    ? Uni.createFrom()
                        .item(Response.seeOther(URI.create("/desk/directory?done=saved")).build())
                    : look(409, id));
  }
}
