package in.namaste.feedback.pages;

import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Pages in the language of the request, and those that only say why there is no other page. */
@ApplicationScoped
public class NoticePages {

  private static final Logger LOG = Logger.getLogger(NoticePages.class);

  private final Page page;

  NoticePages(Page page) {
    this.page = page;
  }

  /** A page that nobody keeps: it holds a token, or figures of this moment. */
  public Response respond(int status, TemplateInstance template) {
    return entity(status, template.setLocale(page.language().locale()));
  }

  /** The same of a page that has been rendered. */
  Response respond(int status, String rendered) {
    return entity(status, rendered);
  }

  private static Response entity(int status, Object page) {
    CacheControl never = new CacheControl();
    never.setNoStore(true);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .cacheControl(never)
        .entity(page)
        .build();
  }

  /** For a link that was not made here, or not copied whole. */
  public Response unknownCode() {
    return respond(404, PageTemplates.notice(Notice.UNKNOWNCODE));
  }

  public Response unknownOffice() {
    return respond(404, PageTemplates.notice(Notice.UNKNOWNOFFICE));
  }

  public Response unknownQuestion() {
    return respond(404, PageTemplates.notice(Notice.UNKNOWNQUESTION));
  }

  /** For figures that cannot be had now; answers are still taken. */
  public Response resultsAway() {
    return respond(503, PageTemplates.notice(Notice.RESULTSAWAY));
  }

  /** For what keepers do, while the database is away. */
  public Response keepingAway(Throwable failure) {
    LOG.warnf("What keepers do cannot be done: %s", Failures.named(failure));
    return respond(503, PageTemplates.notice(Notice.KEEPINGAWAY));
  }

  /** For somebody who is signed in but not for this. */
  public Response notAllowed() {
    return respond(403, PageTemplates.notice(Notice.NOTALLOWED));
  }

  /** For a form that was sent by a page of somebody else. */
  Response foreignForm() {
    return respond(403, PageTemplates.notice(Notice.FOREIGNFORM));
  }

  /** For a code of posters that were revoked. */
  public Response revokedPoster() {
    return respond(410, PageTemplates.notice(Notice.REVOKEDPOSTER));
  }

  /** For batches that cannot be read or changed now, and posters that cannot be printed. */
  public Response batchesAway() {
    return respond(503, PageTemplates.notice(Notice.BATCHESAWAY));
  }
}
