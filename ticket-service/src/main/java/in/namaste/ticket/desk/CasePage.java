package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.photos.MediaLinks;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

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
        CaseView view, Typed typed, NoticeKind done, Reader reader);

    static native TemplateInstance handedOver(String number);

    static native TemplateInstance notFound(String number);
  }

  private final Cases cases;
  private final CurrentDirectory directory;
  private final MediaLinks links;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  CasePage(
      Cases cases,
      CurrentDirectory directory,
      MediaLinks links,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.cases = cases;
    this.directory = directory;
    this.links = links;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  /** The page, or "not found" for a ticket that is not there or not within reach. */
  Uni<Response> show(String number, Typed typed, NoticeKind done, int status) {
    Actor reader = signedIn.actor();
    return directory
        .get()
        .map(known -> new Names(known, page.language()))
        .chain(
            names ->
                cases
                    .open(number, reader)
                    .map(
                        found ->
                            found == null
                                ? away(number, done)
                                : render(found, names, reader, typed, done, status)));
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
      Case found, Names names, Actor reader, Typed typed, NoticeKind done, int status) {
    CaseView view = new CaseWords(names, links, reader, clock.instant()).of(found);
    String department =
        reader.departmentCode() == null ? "" : names.department(reader.departmentCode());
    return html(status, Templates.ticket(view, typed, done, new Reader(reader.name(), department)));
  }

  private Response html(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
