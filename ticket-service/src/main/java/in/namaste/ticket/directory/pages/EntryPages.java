package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.editing.Editing;
import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Sheet;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
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
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Adds and edits entries. A refused form comes back as typed. */
@Path("/desk/directory/entries/{kind}")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class EntryPages {

  @CheckedTemplate(basePath = "directory")
  static class Templates {
    static native TemplateInstance form(Frame frame, Form form);
  }

  private final CurrentDirectory current;
  private final Editing editing;
  private final SignedIn signedIn;
  private final Page page;
  private final Showing showing;

  EntryPages(
      CurrentDirectory current, Editing editing, SignedIn signedIn, Page page, Showing showing) {
    this.current = current;
    this.editing = editing;
    this.signedIn = signedIn;
    this.page = page;
    this.showing = showing;
  }

  @GET
  @Path("new")
  public Uni<Response> fresh(@RestPath String kind, @RestQuery String within) {
    return current
        .get()
        .map(directory -> form(200, forms(directory).begun(EntryAddress.kind(kind), within)));
  }

  @POST
  @Cancellable(false)
  public Uni<Response> add(
      @RestPath String kind, @RestForm List<String> column, @RestForm List<String> text) {
    return current
        .get()
        .chain(
            directory -> {
              Kind what = EntryAddress.kind(kind);
              Cells cells = new EntryForm(column, text).cells(directory);
              String code = cells.at(Sheet.of(what).code()).toUpperCase(Locale.ROOT);
              Cells typed = cells.with(Sheet.of(what).code(), code);
              return grant(
                  Wish.add(what, code, typed),
                  typed,
                  problems -> forms(directory).fresh(what, typed, problems));
            });
  }

  @GET
  @Path("{code}")
  public Uni<Response> edit(@RestPath String kind, @RestPath String code) {
    return current
        .get()
        .map(
            directory ->
                form(
                    200,
                    forms(directory).of(EntryAddress.entry(kind, code, directory), List.of())));
  }

  @POST
  @Path("{code}")
  @Cancellable(false)
  public Uni<Response> save(
      @RestPath String kind,
      @RestPath String code,
      @RestForm long version,
      @RestForm List<String> column,
      @RestForm List<String> text) {
    return current
        .get()
        .chain(
            directory -> {
              DirectoryEvent entry = EntryAddress.entry(kind, code, directory);
              Cells typed = new EntryForm(column, text).cells(directory);
              Cells whole = Sheet.of(entry.kind()).write(entry).with(typed);
              return grant(
                  new Wish(entry.kind(), code, version, typed),
                  whole,
                  problems -> forms(directory).edited(entry, version, whole, problems));
            });
  }

  private Uni<Response> grant(Wish wish, Cells whole, Function<List<Problem>, Form> asTyped) {
    return editing
        .grant(signedIn.actor(), List.of(wish), null)
        .map(changed -> EntryAddress.done(wish.kind(), wish.code(), whole))
        .onFailure(Refused.class)
        .recoverWithItem(failure -> refused((Refused) failure, asTyped));
  }

  private Response refused(Refused refused, Function<List<Problem>, Form> asTyped) {
    return form(Showing.status(refused), asTyped.apply(refused.all()));
  }

  private EntryForms forms(Directory directory) {
    return new EntryForms(directory, page.language());
  }

  private Response form(int status, Form form) {
    return showing.page(status, Templates.form(showing.frame(), form));
  }
}
