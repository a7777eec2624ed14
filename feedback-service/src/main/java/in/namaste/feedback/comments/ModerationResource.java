package in.namaste.feedback.comments;

import in.namaste.feedback.Office;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Transactions;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The feedback cell reads every comment before anybody else does, and decides what is shown. */
@Path("/admin/comments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Keepers.FEEDBACK_CELL)
public class ModerationResource {

  private static final int AT_ONCE = 20;

  /**
   * In characters; the page's field ends there too. More than a comment has: what is masked may be
   * longer than what was written.
   */
  private static final int LONGEST_SHOWN = 2_000;

  private static final String PUBLISH = "publish";

  private final CommentStore store;
  private final Masking masking;
  private final OfficeBook offices;
  private final Transactions transactions;
  private final NoticePages notices;
  private final Page page;
  private final Clock clock;

  ModerationResource(
      CommentStore store,
      DistrictNames names,
      OfficeBook offices,
      Transactions transactions,
      NoticePages notices,
      Page page,
      Clock clock) {
    this.store = store;
    this.masking = names.masking();
    this.offices = offices;
    this.transactions = transactions;
    this.notices = notices;
    this.page = page;
    this.clock = clock;
  }

  /** The oldest comments that wait. */
  @GET
  public Uni<Response> waiting() {
    return Panache.withSession(
            () ->
                store
                    .waiting(AT_ONCE)
                    .chain(waiting -> store.howManyWait().map(all -> shown(waiting, all))))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /**
   * Takes a decision.
   *
   * @param decision {@code publish}, or anything else to keep it back
   * @param shown the words to be published
   */
  @POST
  @Path("/{id}")
  @Cancellable(false)
  public Uni<Response> decide(
      @RestPath UUID id,
      @FormParam("decision") String decision,
      @FormParam("shown") String shown,
      @Context SecurityContext who) {
    String words = TypedText.upTo(LONGEST_SHOWN, shown);
    boolean published = PUBLISH.equals(decision) && !words.isEmpty();
    return transactions
        .run(
            () ->
                store.decide(
                    id,
                    published ? words : null,
                    who.getUserPrincipal().getName(),
                    clock.instant()))
        .map(done -> Response.seeOther(URI.create("/admin/comments")).build())
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Response shown(List<CommentStore.Waiting> waiting, long all) {
    List<Line> lines = waiting.stream().map(this::line).toList();
    return notices.respond(200, CommentTemplates.comments(lines, all));
  }

  private Line line(CommentStore.Waiting waiting) {
    String office = offices.find(waiting.office()).map(this::name).orElse(waiting.office());
    return new Line(waiting.id(), office, waiting.words(), masking.of(waiting.words()));
  }

  private String name(Office office) {
    return office.name(page.language());
  }

  /**
   * A comment to decide on.
   *
   * @param words as they were written
   * @param masked what is proposed to be published
   */
  record Line(UUID id, String office, String words, String masked) {}
}
