package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.editing.Consequences;
import in.namaste.ticket.directory.editing.Editing;
import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.directory.editing.Reordering;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Sheet;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Whether an entry is offered, and where in the menus: deactivates, reactivates and moves it. */
@Path("/desk/directory/entries/{kind}")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class OfferPages {

  @CheckedTemplate(basePath = "directory")
  static class Templates {
    static native TemplateInstance offer(
        Frame frame, Form form, boolean active, Consequences leaves);
  }

  private final CurrentDirectory current;
  private final Editing editing;
  private final SignedIn signedIn;
  private final Page page;
  private final Showing showing;

  OfferPages(
      CurrentDirectory current, Editing editing, SignedIn signedIn, Page page, Showing showing) {
    this.current = current;
    this.editing = editing;
    this.signedIn = signedIn;
    this.page = page;
    this.showing = showing;
  }

  @GET
  @Path("{code}/offer")
  public Uni<Response> ask(@RestPath String kind, @RestPath String code) {
    return current
        .get()
        .chain(
            directory -> ask(200, EntryAddress.entry(kind, code, directory), List.of(), directory));
  }

  @POST
  @Path("{code}/offer")
  @Cancellable(false)
  public Uni<Response> offer(
      @RestPath String kind,
      @RestPath String code,
      @RestForm long version,
      @RestForm boolean active,
      @RestForm String why) {
    return current
        .get()
        .chain(
            directory -> {
              DirectoryEvent entry = EntryAddress.entry(kind, code, directory);
              String reason = TypedText.of(why);
              return editing
                  .grant(
                      signedIn.actor(),
                      List.of(Wish.offer(entry, active).seenIn(version)),
                      reason.isEmpty() ? null : reason)
                  .map(changed -> done(entry))
                  .onFailure(Refused.class)
                  .recoverWithUni(failure -> refused((Refused) failure, entry, directory));
            });
  }

  @POST
  @Path("{code}/move")
  @Cancellable(false)
  public Uni<Response> move(@RestPath String kind, @RestPath String code, @RestForm boolean up) {
    return current
        .get()
        .chain(
            directory -> {
              DirectoryEvent entry = EntryAddress.entry(kind, code, directory);
              return editing
                  .decide(
                      signedIn.actor(),
                      now -> Reordering.move(now, entry.kind(), code, up),
                      null,
                      () -> Uni.createFrom().voidItem())
                  .map(changed -> done(entry));
            });
  }

  private static Response done(DirectoryEvent entry) {
    Cells cells = Sheet.of(entry.kind()).write(entry);
    return EntryAddress.done(entry.kind(), entry.code(), cells);
  }

  private Uni<Response> refused(Refused refused, DirectoryEvent entry, Directory directory) {
    return ask(Showing.status(refused), entry, refused.all(), directory);
  }

  private Uni<Response> ask(
      int status, DirectoryEvent entry, List<Problem> problems, Directory directory) {
    Form form = new EntryForms(directory, page.language()).of(entry, problems);
    return editing
        .consequences(directory, entry)
        .map(
            leaves ->
                showing.page(
                    status, Templates.offer(showing.frame(), form, entry.active(), leaves)));
  }
}
