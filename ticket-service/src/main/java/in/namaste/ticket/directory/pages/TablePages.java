package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.directory.importing.Importing;
import in.namaste.ticket.directory.importing.Rehearsal;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.TableFile;
import in.namaste.ticket.directory.tables.TableWriter;
import in.namaste.ticket.directory.tables.Unreadable;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
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

    static native TemplateInstance rehearsal(
        Frame frame, String id, Rehearsal rehearsal, List<Problem> refused);
  }

  private final CurrentDirectory current;
  private final Importing importing;
  private final SignedIn signedIn;
  private final Vertx vertx;
  private final Page page;

  TablePages(
      CurrentDirectory current, Importing importing, SignedIn signedIn, Vertx vertx, Page page) {
    this.current = current;
    this.importing = importing;
    this.signedIn = signedIn;
    this.vertx = vertx;
    this.page = page;
  }

  @GET
  public Response tables() {
    return tables(200, null);
  }

  private Response tables(int status, Unreadable refused) {
    List<String> files = Stream.of(TableFile.values()).map(TableFile::fileName).toList();
    return page(status, Templates.tables(frame(), files, refused));
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
    return look(200, id, List.of());
  }

  private Uni<Response> look(int status, UUID id, List<Problem> refused) {
    return importing
        .waiting(id, signedIn.actor())
        .map(
            found ->
                page(
                    found.isEmpty() ? 404 : status,
                    Templates.rehearsal(frame(), id.toString(), found.orElse(null), refused)));
  }

  @POST
  @Path("{id}")
  @Cancellable(false)
  public Uni<Response> confirm(@RestPath UUID id) {
    return importing
        .confirm(id, signedIn.actor())
        .chain(
            changed ->
                changed.isEmpty()
                    ? look(404, id, List.of())
                    : Uni.createFrom()
                        .item(Response.seeOther(URI.create("/desk/directory?done=saved")).build()))
        .onFailure(Refused.class)
        .recoverWithUni(refused -> look(409, id, ((Refused) refused).all()));
  }

  private Frame frame() {
    return Frame.of(signedIn.actor(), "");
  }

  private Response page(int status, TemplateInstance template) {
    return Response.status(status)
        .entity(template.setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
