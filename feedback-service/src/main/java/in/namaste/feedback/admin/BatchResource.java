package in.namaste.feedback.admin;

import in.namaste.feedback.Office;
import in.namaste.feedback.batches.Batch;
import in.namaste.feedback.batches.BatchBook;
import in.namaste.feedback.batches.Batches;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Batches of posters: what was printed, a new one, and the end of one in wrong hands. */
@Path("/admin/batches")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class BatchResource {

  /** Longest note or reason, in characters; the fields of the pages end there too. */
  private static final int LONGEST_NOTE = 200;

  private static final Logger LOG = Logger.getLogger(BatchResource.class);
  private static final String ONE = "/{office}/{number:\\d{1,4}}/revoke";

  private final OfficeBook offices;
  private final Batches batches;
  private final BatchBook book;
  private final NoticePages notices;
  private final Page page;

  BatchResource(
      OfficeBook offices, Batches batches, BatchBook book, NoticePages notices, Page page) {
    this.offices = offices;
    this.batches = batches;
    this.book = book;
    this.notices = notices;
    this.page = page;
  }

  /** Begins the next batch of every open office. */
  @POST
  @Cancellable(false)
  public Uni<Response> beginEverywhere(@RestForm String note, SecurityContext session) {
    return changed(() -> batches.beginEverywhere(typed(note), account(session)), "/admin");
  }

  /** The batches of an office. */
  @GET
  @Path("/{office}")
  public Uni<Response> office(@RestPath String office) {
    return shown(office, found -> Optional.of(AdminTemplates.batches(view(found))));
  }

  /** Begins the next batch of an office. */
  @POST
  @Path("/{office}")
  @Cancellable(false)
  public Uni<Response> begin(
      @RestPath String office, @RestForm String note, SecurityContext session) {
    return changed(office, () -> batches.begin(office, typed(note), account(session)));
  }

  /** Asks before a batch is revoked. */
  @GET
  @Path(ONE)
  public Uni<Response> ask(@RestPath String office, @RestPath int number) {
    return shown(
        office,
        found ->
            book.of(office).stream()
                .filter(batch -> batch.number() == number && !batch.isRevoked())
                .map(batch -> AdminTemplates.revoke(new RevokeView(view(found), batch)))
                .findFirst());
  }

  /** Revokes a batch. */
  @POST
  @Path(ONE)
  @Cancellable(false)
  public Uni<Response> revoke(
      @RestPath String office,
      @RestPath int number,
      @RestForm String reason,
      SecurityContext session) {
    boolean known = book.of(office).stream().map(Batch::number).anyMatch(n -> n == number);
    return known
        ? changed(office, () -> batches.revoke(office, number, typed(reason), account(session)))
        : Uni.createFrom().item(notices::unknownOffice);
  }

  private Uni<Response> shown(String code, Function<Office, Optional<TemplateInstance>> template) {
    return offices
        .find(code)
        .map(
            office ->
                batches
                    .read()
                    .map(
                        read ->
                            template
                                .apply(office)
                                .map(found -> notices.respond(200, found))
                                .orElseGet(() -> seeOther("/admin/batches/" + code)))
                    .onFailure()
                    .recoverWithItem(this::away))
        .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice));
  }

  private Uni<Response> changed(String office, Supplier<Uni<Void>> work) {
    return offices.find(office).isPresent()
        ? changed(work, "/admin/batches/" + office)
        : Uni.createFrom().item(notices::unknownOffice);
  }

  private Uni<Response> changed(Supplier<Uni<Void>> work, String then) {
    return work.get().map(done -> seeOther(then)).onFailure().recoverWithItem(this::away);
  }

  private Response away(Throwable failure) {
    LOG.warnf("Batches cannot be read or changed: %s", Failures.named(failure));
    return notices.batchesAway();
  }

  private BatchesView view(Office office) {
    return new BatchesView(office, book.of(office.code()), page.language());
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private static String typed(String text) {
    return TypedText.upTo(LONGEST_NOTE, text);
  }

  private static String account(SecurityContext session) {
    return session.getUserPrincipal().getName();
  }
}
