package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.editing.Consequences;
import in.namaste.ticket.directory.editing.Editing;
import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.directory.editing.Reordering;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Adds, edits, moves and deactivates entries. A refused form comes back as typed. */
@Path("/desk/directory/entries/{kind}")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class EntryPages {

  @CheckedTemplate(basePath = "directory")
  static class Templates {
    static native TemplateInstance form(Frame frame, Form form);

    static native TemplateInstance offer(
        Frame frame, Form form, boolean active, Consequences leaves);
  }

  private final CurrentDirectory current;
  private final Editing editing;
  private final SignedIn signedIn;
  private final Page page;

  EntryPages(CurrentDirectory current, Editing editing, SignedIn signedIn, Page page) {
    this.current = current;
    this.editing = editing;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  @Path("new")
  public Uni<Response> fresh(@RestPath String kind, @RestQuery String within) {
    return current
        .get()
        .map(
            directory ->
                form(200, fresh(kind(kind), begun(kind(kind), within), List.of(), directory)));
  }

  /** A code begins with that of its department. */
  private static Cells begun(Kind kind, String within) {
    String parent = Objects.requireNonNullElse(within, "");
    return switch (kind) {
      case CATEGORY ->
          Cells.NONE
              .with(Column.CATEGORY_CODE, parent + ".")
              .with(Column.DEPT_CODE, parent)
              .with(Column.CLASS, "minor")
              .with(Column.DEFAULT_HOURS, "48");
      case POST ->
          Cells.NONE
              .with(Column.POST_CODE, parent + ".")
              .with(Column.DEPT_CODE, parent)
              .with(Column.HELD, "yes");
      case PLACE ->
          Cells.NONE
              .with(Column.PARENT_ID, parent)
              .with(Column.LEVEL, "village")
              .with(Column.SELECTABLE, "yes");
      case DEPARTMENT -> Cells.NONE.with(Column.AREA, "both");
      case LADDER -> Cells.NONE.with(Column.DEPT_CODE, parent);
    };
  }

  @POST
  @Cancellable(false)
  public Uni<Response> add(
      @RestPath String kind, @RestForm List<String> column, @RestForm List<String> text) {
    return current
        .get()
        .chain(
            directory -> {
              Kind what = kind(kind);
              Cells cells = new EntryForm(column, text).cells(directory);
              String code = cells.at(Sheet.of(what).code()).toUpperCase(Locale.ROOT);
              Cells typed = cells.with(Sheet.of(what).code(), code);
              return editing
                  .grant(signedIn.actor(), List.of(Wish.add(what, code, typed)), null)
                  .map(changed -> done(back(what, code, typed)))
                  .onFailure(Refused.class)
                  .recoverWithItem(
                      refused -> refused(refused, all -> fresh(what, typed, all, directory)));
            });
  }

  @GET
  @Path("{code}")
  public Uni<Response> edit(@RestPath String kind, @RestPath String code) {
    return current
        .get()
        .map(
            directory -> {
              DirectoryEvent entry = known(kind, code, directory);
              return form(200, edited(entry, entry.version(), cells(entry), List.of(), directory));
            });
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
              DirectoryEvent entry = known(kind, code, directory);
              Cells typed = new EntryForm(column, text).cells(directory);
              Cells whole = cells(entry).with(typed);
              return editing
                  .grant(
                      signedIn.actor(), List.of(new Wish(entry.kind(), code, version, typed)), null)
                  .map(changed -> done(back(entry.kind(), code, whole)))
                  .onFailure(Refused.class)
                  .recoverWithItem(
                      refused ->
                          refused(refused, all -> edited(entry, version, whole, all, directory)));
            });
  }

  @GET
  @Path("{code}/offer")
  public Uni<Response> offer(@RestPath String kind, @RestPath String code) {
    return current
        .get()
        .chain(directory -> offer(200, known(kind, code, directory), List.of(), directory));
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
              DirectoryEvent entry = known(kind, code, directory);
              Cells wanted =
                  Cells.NONE.with(Sheet.of(entry.kind()).active(), active ? "yes" : "no");
              String reason = TypedText.of(why);
              return editing
                  .grant(
                      signedIn.actor(),
                      List.of(new Wish(entry.kind(), code, version, wanted)),
                      reason.isEmpty() ? null : reason)
                  .map(changed -> done(back(entry.kind(), code, cells(entry))))
                  .onFailure(Refused.class)
                  .recoverWithUni(
                      refused -> offer(status(refused), entry, all(refused), directory));
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
              DirectoryEvent entry = known(kind, code, directory);
              return editing
                  .decide(
                      signedIn.actor(),
                      now -> Reordering.move(now, entry.kind(), code, up),
                      null,
                      () -> Uni.createFrom().voidItem())
                  .map(changed -> done(back(entry.kind(), code, cells(entry))));
            });
  }

  private Uni<Response> offer(
      int status, DirectoryEvent entry, List<Problem> problems, Directory directory) {
    Form form = edited(entry, entry.version(), cells(entry), problems, directory);
    return editing
        .consequences(directory, entry)
        .map(leaves -> page(status, Templates.offer(frame(), form, entry.active(), leaves)));
  }

  private Form fresh(Kind kind, Cells cells, List<Problem> problems, Directory directory) {
    var forms = new Forms(directory, page.language());
    return new Form(
        kind,
        "",
        Wish.NEW,
        "",
        back(kind, cells.at(Column.DEPT_CODE), cells),
        forms.fields(kind, true, cells, problems),
        ofNone(problems));
  }

  private Form edited(
      DirectoryEvent entry,
      long version,
      Cells cells,
      List<Problem> problems,
      Directory directory) {
    var forms = new Forms(directory, page.language());
    return new Form(
        entry.kind(),
        entry.code(),
        version,
        name(entry),
        back(entry.kind(), entry.code(), cells),
        forms.fields(entry.kind(), false, cells, problems),
        ofNone(problems));
  }

  private static List<Problem> ofNone(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.column() == null).toList();
  }

  private String name(DirectoryEvent entry) {
    return switch (entry) {
      case Named named -> page.say(named.nameHi(), named.nameEn());
      case DirectoryEvent.LadderPublished ladder -> ladder.code();
    };
  }

  /** The page on which the entry stands. */
  private static String back(Kind kind, String code, Cells cells) {
    return switch (kind) {
      case DEPARTMENT, LADDER -> "/desk/directory" + (code.isEmpty() ? "" : "/departments/" + code);
      case CATEGORY, POST -> "/desk/directory/departments/" + cells.at(Column.DEPT_CODE);
      case PLACE -> "/desk/directory/places?in=" + cells.at(Column.PARENT_ID);
    };
  }

  private static Response done(String back) {
    return Response.seeOther(URI.create(back + (back.contains("?") ? "&" : "?") + "done=saved"))
        .build();
  }

  private Response refused(Throwable refused, Function<List<Problem>, Form> form) {
    return form(status(refused), form.apply(all(refused)));
  }

  private static List<Problem> all(Throwable refused) {
    return ((Refused) refused).all();
  }

  private static int status(Throwable refused) {
    return ((Refused) refused).tooLate() ? 409 : 422;
  }

  private Response form(int status, Form form) {
    return page(status, Templates.form(frame(), form));
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

  private static Kind kind(String kind) {
    return Kind.of(kind).orElseThrow(NotFoundException::new);
  }

  private static DirectoryEvent known(String kind, String code, Directory directory) {
    return directory.entry(kind(kind), code).orElseThrow(NotFoundException::new);
  }

  private static Cells cells(DirectoryEvent entry) {
    return Sheet.of(entry.kind()).write(entry);
  }
}
