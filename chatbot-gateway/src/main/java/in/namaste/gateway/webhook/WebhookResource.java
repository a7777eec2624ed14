package in.namaste.gateway.webhook;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Tracing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Where Meta delivers. A body with the right signature is answered with 200 only when Kafka has all
 * of it, with 503 when Kafka cannot take it (Meta tries again for 7 days). The database is not
 * asked.
 */
@Path("/webhook")
public class WebhookResource {

  private static final Logger LOG = Logger.getLogger(WebhookResource.class);

  private final Signature signature;
  private final byte[] verifyToken;
  private final InboundRecords records;
  private final InboundLog inbound;
  private final WebhookFigures figures;

  WebhookResource(
      @ConfigProperty(name = "whatsapp.app-secrets") String secrets,
      @ConfigProperty(name = "whatsapp.verify-token") String verifyToken,
      InboundRecords records,
      InboundLog inbound,
      WebhookFigures figures) {
    this.signature = new Signature(secrets);
    this.verifyToken = verifyToken.getBytes(StandardCharsets.UTF_8);
    this.records = records;
    this.inbound = inbound;
    this.figures = figures;
  }

  /** Meta asks whether this address is ours, whenever it is entered. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response verify(
      @QueryParam("hub.mode") String mode,
      @QueryParam("hub.verify_token") String token,
      @QueryParam("hub.challenge") String challenge) {
    boolean ours =
        "subscribe".equals(mode)
            && token != null
            && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), verifyToken);
    return ours && challenge != null
        ? Response.ok(challenge).build()
        : Response.status(Status.FORBIDDEN).build();
  }

  /** Messages and statuses, up to a thousand in one body. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Cancellable(false)
  public Uni<Response> deliver(@HeaderParam("X-Hub-Signature-256") String signedBy, byte[] posted) {
    byte[] body = posted == null ? new byte[0] : posted;
    if (!signature.signs(body, signedBy)) {
      figures.count(WebhookFigures.REFUSED, 1);
      return Uni.createFrom().item(Response.status(Status.UNAUTHORIZED).build());
    }
    InboundRecords.Sorted sorted = records.of(body);
    List<ProducerRecord<byte[], byte[]>> all = sorted.records();
    Span span = Tracing.span("POST /webhook", SpanKind.SERVER, null).startSpan();
    all.forEach(record -> Tracing.mark(record.headers(), span));
    return Tracing.ending(span, inbound.append(all))
        .invoke(() -> sorted.news().forEach(this::tell))
        .invoke(() -> all.forEach(record -> figures.count(InboundRecords.outcome(record), 1)))
        .replaceWith(Response.ok().build())
        .onFailure()
        .recoverWithItem(failure -> unavailable(failure, all.size()));
  }

  private Response unavailable(Throwable failure, int size) {
    figures.count(WebhookFigures.UNAVAILABLE, size);
    LOG.warnf(
        "Kafka did not take %d records, Meta will repeat them: %s", size, Failures.named(failure));
    return Response.status(Status.SERVICE_UNAVAILABLE).build();
  }

  /** Meta's own words about our account; a template that is paused is missed by citizens first. */
  private void tell(Item.News news) {
    figures.count(WebhookFigures.PASSED_OVER, 1);
    if (!news.what().isEmpty()) {
      LOG.warnf("Meta says of the account: %s %s", news.field(), news.what());
    }
  }
}
