package in.namaste.feedback.contacts;

import in.namaste.feedback.contacts.LeftContact.Call;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
import in.namaste.messaging.Transactions;
import in.namaste.web.TypedText;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Visitors who left a phone: the feedback cell, and nobody else, calls them. A phone is opened only
 * after the cell's passphrase was given, one at a time, and not before it is recorded by whom.
 */
@Path("/admin/contacts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Keepers.FEEDBACK_CELL)
public class ContactsResource {

  /** In characters; the page's field ends there too. */
  private static final int LONGEST_NOTE = 1_000;

  private static final Logger LOG = Logger.getLogger(ContactsResource.class);
  private static final URI LIST = URI.create("/admin/contacts");

  private final ContactStore contacts;
  private final ReadingStore readings;
  private final OpenKeys keys;
  private final ContactsPage page;
  private final NoticePages notices;
  private final Transactions transactions;
  private final SecurityIdentity reader;
  private final Vertx vertx;
  private final Clock clock;

  ContactsResource(
      ContactStore contacts,
      ReadingStore readings,
      OpenKeys keys,
      ContactsPage page,
      NoticePages notices,
      Transactions transactions,
      SecurityIdentity reader,
      Vertx vertx,
      Clock clock) {
    this.contacts = contacts;
    this.readings = readings;
    this.keys = keys;
    this.page = page;
    this.notices = notices;
    this.transactions = transactions;
    this.reader = reader;
    this.vertx = vertx;
    this.clock = clock;
  }

  /** The list, worst experience first. */
  @GET
  public Uni<Response> list() {
    return list(200, null);
  }

  /** Opens the key for half an hour of this session. */
  @POST
  @Path("/key")
  public Uni<Response> open(@RestForm String passphrase) {
    String person = person();
    String session = session();
    return vertx
        .executeBlocking(() -> keys.open(person, session, passphrase == null ? "" : passphrase))
        .chain(
            trouble ->
                trouble.map(why -> list(422, why)).orElseGet(() -> Uni.createFrom().item(back())));
  }

  /** Closes it at once. */
  @POST
  @Path("/key/closed")
  @NonBlocking
  public Response close() {
    keys.close(session());
    return back();
  }

  /** Opens one phone: records it, then shows the list with this phone in it. */
  @POST
  @Path("/{answer}/phone")
  @Cancellable(false)
  public Uni<Response> read(@RestPath UUID answer) {
    if (keys.of(session()).isEmpty()) {
      return Uni.createFrom().item(ContactsResource::back);
    }
    return transactions
        .run(() -> readings.record(answer, person(), clock.instant()))
        .chain(recorded -> list(200, null, Optional.of(answer).filter(one -> recorded)))
        .onFailure()
        .recoverWithItem(this::away);
  }

  /** An address to which something was sent, asked for in the other language: it leads back. */
  @GET
  @Path("/key")
  @NonBlocking
  public Response keyAgain() {
    return back();
  }

  /** The same of what is sent about one contact. */
  @GET
  @Path("/{answer}/{sent:phone|calls}")
  @NonBlocking
  public Response contactAgain() {
    return back();
  }

  /** Keeps what a call led to; erases the contact when the matter is closed. */
  @POST
  @Path("/{answer}/calls")
  @Cancellable(false)
  public Uni<Response> called(
      @RestPath UUID answer,
      @RestForm String outcome,
      @RestForm String note,
      @RestForm String closed) {
    Optional<Outcome> said =
        Stream.of(Outcome.values()).filter(one -> one.name().equals(outcome)).findFirst();
    if (said.isEmpty()) {
      return list(422, Trouble.NOOUTCOME);
    }
    var call = new Call(said.get(), TypedText.upTo(LONGEST_NOTE, note), person(), clock.instant());
    return transactions
        .run(
            () ->
                contacts
                    .record(answer, call)
                    .chain(
                        () ->
                            closed == null ? Uni.createFrom().voidItem() : contacts.erase(answer)))
        .map(done -> back())
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Uni<Response> list(int status, Trouble trouble) {
    return list(status, trouble, Optional.empty());
  }

  private Uni<Response> list(int status, Trouble trouble, Optional<UUID> opened) {
    Optional<ContactKey> key = keys.of(session());
    return Panache.withSession(
            () ->
                contacts
                    .waiting()
                    .chain(
                        waiting ->
                            readings
                                .ofWaiting()
                                .map(read -> page.view(waiting, read, key, opened, trouble))))
        .map(view -> notices.respond(status, ContactsTemplates.contacts(view)))
        .onFailure()
        .recoverWithItem(this::away);
  }

  private Response away(Throwable failure) {
    LOG.warnf("Contacts cannot be read: %s", Failures.named(failure));
    return notices.resultsAway();
  }

  private String person() {
    return reader.getPrincipal().getName();
  }

  private String session() {
    return ((JsonWebToken) reader.getPrincipal()).getRawToken();
  }

  private static Response back() {
    return Response.seeOther(LIST).build();
  }
}
