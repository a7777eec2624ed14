package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Move;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.photos.MediaLinks;
import in.namaste.ticket.replies.Replies;
import in.namaste.ticket.replies.Reply;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Makes the page of one ticket for the person who asks. */
@RequestScoped
class CasePage {

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    /**
     * The ticket with its forms.
     *
     * @param done what the citizen was told by the move just made; null for none
     */
    static native TemplateInstance ticket(
        CaseView view, Typed typed, Beside beside, NoticeKind done, Reader reader);

    static native TemplateInstance handedOver(String number);

    static native TemplateInstance notFound(String number);
  }

  private final Cases cases;
  private final CurrentDirectory directory;
  private final Replies replies;
  private final MediaLinks links;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  CasePage(
      Cases cases,
      CurrentDirectory directory,
      Replies replies,
      MediaLinks links,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.cases = cases;
    this.directory = directory;
    this.replies = replies;
    this.links = links;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  /** The page, or "not found" for a ticket that is not there or not within reach. */
  Uni<Response> show(String number, Typed typed, NoticeKind done, int status) {
    return show(number, ready -> typed, Beside.NOTHING, done, status);
  }

  /** The page with a refused form that moves nothing. */
  Uni<Response> show(String number, Beside beside, int status) {
    return show(number, ready -> Typed.NOTHING, beside, null, status);
  }

  /** The page with the form open that merges this ticket into another. */
  Uni<Response> showMerging(String number, String master) {
    return show(number, Typed.in(Move.MERGE).with("master", master), null, 200);
  }

  /** The page with a ready reply put into one of its fields. */
  Uni<Response> showWith(String number, long reply, String field) {
    return show(
        number, ready -> Typed.filled(field, ready.words(reply)), Beside.NOTHING, null, 200);
  }

  private Uni<Response> show(
      String number,
      Function<ReadyReplies, Typed> typed,
      Beside beside,
      NoticeKind done,
      int status) {
    Actor reader = signedIn.actor();
    return directory
        .get()
        .map(known -> new Names(known, page.language()))
        .chain(
            names ->
                cases
                    .open(number, reader)
                    .chain(
                        found ->
                            found == null
                                ? Uni.createFrom().item(away(number, done))
                                : replies
                                    .offered(found.ticket().departmentCode())
                                    .map(
                                        offered ->
                                            render(
                                                found, offered, names, reader, typed, beside, done,
                                                status))));
  }

  /** Who has just handed a ticket over may not see it any more, and is told where it went. */
  private Response away(String number, NoticeKind done) {
    return done == NoticeKind.TRANSFERRED
        ? html(200, Templates.handedOver(number))
        : notFound(number);
  }

  Response notFound(String number) {
    return html(404, Templates.notFound(number));
  }

  private Response render(
      Case found,
      List<Reply> offered,
      Names names,
      Actor reader,
      Function<ReadyReplies, Typed> typing,
      Beside beside,
      NoticeKind done,
      int status) {
    ReadyReplies ready =
        ReadyReplies.of(offered, found.ticket().publicState(), found.ticket().language(), names);
    CaseView view = new CaseWords(names, links, reader, clock.instant()).of(found, ready);
    Typed typed = typing.apply(ready);
    String department =
        reader.departmentCode() == null ? "" : names.department(reader.departmentCode());
    return html(
        status, Templates.ticket(view, typed, beside, done, new Reader(reader.name(), department)));
  }

  private Response html(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
