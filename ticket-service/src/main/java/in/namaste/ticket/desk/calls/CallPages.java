package in.namaste.ticket.desk.calls;

import in.namaste.ticket.Actor;
import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Role;
import in.namaste.ticket.calling.CallList;
import in.namaste.ticket.calling.CallSheet;
import in.namaste.ticket.calling.CallSheets;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.moving.Calling;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import in.namaste.web.district.District;
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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The calling cell's work: whom to ring next, what to say, what came of it. */
@Path("/desk/calls")
@Produces(MediaType.TEXT_HTML)
class CallPages {

  @CheckedTemplate(basePath = "calls")
  static class Templates {
    /**
     * Whom to ring.
     *
     * @param hint {@code done}, {@code none} or {@code lapsed}; empty for none
     * @param caller whether the reader rings, and does not only look
     */
    static native TemplateInstance list(
        List<CallView.Line> lines, String hint, boolean caller, Reader reader);

    /**
     * One call.
     *
     * @param refused why the outcome was not kept; null for none
     */
    static native TemplateInstance call(
        CallView.Sheet sheet,
        String script,
        Why refused,
        String outcome,
        String words,
        Reader reader);

    /** What to say, in the language of the citizen whatever the page speaks. */
    static native TemplateInstance script(CallView.Sheet sheet);
  }

  private final CallList calls;
  private final CallSheets sheets;
  private final Calling calling;
  private final CurrentDirectory directory;
  private final SignedIn signedIn;
  private final Page page;
  private final District district;

  CallPages(
      CallList calls,
      CallSheets sheets,
      Calling calling,
      CurrentDirectory directory,
      SignedIn signedIn,
      Page page,
      District district) {
    this.calls = calls;
    this.sheets = sheets;
    this.calling = calling;
    this.directory = directory;
    this.signedIn = signedIn;
    this.page = page;
    this.district = district;
  }

  @GET
  @RolesAllowed({"calling-cell", "district", "admin"})
  public Uni<Response> list(@RestQuery String hint) {
    String account = signedIn.actor().name();
    boolean caller = signedIn.actor().role() == Role.CALLING_CELL;
    return names()
        .chain(
            names ->
                calls
                    .all()
                    .map(
                        all ->
                            page(
                                200,
                                Templates.list(
                                    all.stream()
                                        .map(one -> CallView.line(one, names, account))
                                        .toList(),
                                    hint == null ? "" : hint,
                                    caller,
                                    reader(names)))));
  }

  @POST
  @Path("next")
  @RolesAllowed("calling-cell")
  @Cancellable(false)
  public Uni<Response> next() {
    return calls
        .claimNext(signedIn.actor())
        .map(number -> number == null ? toList("none") : to("/desk/calls/" + number));
  }

  /** Shows the number to ring, but only to whom the call belongs. */
  @GET
  @Path("{number}")
  @RolesAllowed("calling-cell")
  public Uni<Response> call(@RestPath String number) {
    return held(number, sheet -> show(200, sheet, null, "", ""));
  }

  @POST
  @Path("{number}")
  @RolesAllowed("calling-cell")
  @Cancellable(false)
  public Uni<Response> outcome(
      @RestPath String number,
      @RestForm long version,
      @RestForm String outcome,
      @RestForm String words) {
    String said = TypedText.of(words);
    return held(
        number,
        sheet ->
            calling
                .call(
                    sheet.ticketId(),
                    version,
                    CallOutcome.of(TypedText.of(outcome)).orElse(null),
                    said,
                    signedIn.actor())
                .chain(told -> calls.giveBack(number, signedIn.actor()))
                .map(done -> toList("done"))
                .onFailure(MoveRefused.class)
                .recoverWithUni(
                    refusal -> show(422, sheet, ((MoveRefused) refusal).why(), outcome, said)));
  }

  @POST
  @Path("{number}/back")
  @RolesAllowed("calling-cell")
  @Cancellable(false)
  public Uni<Response> giveBack(@RestPath String number) {
    return calls.giveBack(number, signedIn.actor()).map(done -> toList(""));
  }

  private Uni<Response> held(String number, Function<CallSheet, Uni<Response>> work) {
    Actor clerk = signedIn.actor();
    return calls
        .isHeldBy(number, clerk)
        .chain(held -> held ? sheets.open(number, clerk) : Uni.createFrom().<CallSheet>nullItem())
        .chain(
            sheet -> sheet == null ? Uni.createFrom().item(toList("lapsed")) : work.apply(sheet));
  }

  private Uni<Response> show(
      int status, CallSheet sheet, Why refused, String outcome, String words) {
    return names()
        .map(
            names -> {
              CallView.Sheet view = CallView.sheet(sheet, names, district);
              String script =
                  Templates.script(view).setLocale(Locale.of(view.language())).render().strip();
              return page(
                  status, Templates.call(view, script, refused, outcome, words, reader(names)));
            });
  }

  private Uni<Names> names() {
    return directory.get().map(known -> new Names(known, page.language()));
  }

  private Reader reader(Names names) {
    Actor actor = signedIn.actor();
    return new Reader(
        actor.name(),
        actor.departmentCode() == null ? "" : names.department(actor.departmentCode()));
  }

  private static Response toList(String hint) {
    return to(hint.isEmpty() ? "/desk/calls" : "/desk/calls?hint=" + hint);
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  private Response page(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
