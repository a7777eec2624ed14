package in.namaste.simulator.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.inspect.Switches;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Posts webhooks to the gateway, at least once: anything but 200 is tried again, each webhook by
 * itself, so that order is not kept across retries (Meta promises none either).
 */
@Singleton
public class WebhookSender {

  private static final Logger LOG = Logger.getLogger(WebhookSender.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Vertx vertx;
  private final HttpClient client;
  private final Signature signature;
  private final Switches switches;
  private final Counts counts;
  private final SimulatorConfig.Webhooks limits;
  private final RequestOptions target;
  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicInteger generation = new AtomicInteger();

  WebhookSender(Vertx vertx, SimulatorConfig config, Switches switches, Counts counts) {
    this.vertx = vertx;
    this.switches = switches;
    this.counts = counts;
    this.limits = config.webhooks();
    this.signature = new Signature(config.appSecret());
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(2000),
            new PoolOptions().setHttp1MaxSize(limits.connections()));
    this.target =
        new RequestOptions()
            .setAbsoluteURI(config.gatewayUrl() + "/webhook")
            .setMethod(HttpMethod.POST)
            .setTimeout(TIMEOUT.toMillis());
  }

  /** How a webhook fares. */
  public enum Outcome {
    RECEIVED,
    WAITING,
    LOST
  }

  /** One webhook on its way. */
  private record Delivery(Buffer body, String signature, int generation, Consumer<Outcome> told) {}

  /** Signs and posts; tells how it fares, possibly several times. */
  public void post(JsonNode envelope, Consumer<Outcome> told) {
    if (!switches.now().webhooks()) {
      return;
    }
    byte[] body = Json.webhook(envelope);
    Delivery delivery =
        new Delivery(Buffer.buffer(body), signature.of(body), generation.get(), told);
    for (int copy = 0; copy < switches.now().webhookCopies(); copy++) {
      if (pending.get() >= limits.maxPending()) {
        lose(delivery);
      } else {
        pending.incrementAndGet();
        attempt(delivery, 1, Duration.ZERO);
      }
    }
  }

  public int pending() {
    return pending.get();
  }

  /** Forgets what waits for another try. */
  public void reset() {
    generation.incrementAndGet();
  }

  @PreDestroy
  void close() {
    client.close();
  }

  private void attempt(Delivery delivery, int number, Duration waited) {
    counts.add("webhooks.posted");
    client
        .request(target)
        .compose(request -> send(request, delivery))
        .onComplete(
            answer -> {
              if (answer.succeeded() && answer.result() == 200) {
                pending.decrementAndGet();
                counts.add("webhooks.answered200");
                delivery.told().accept(Outcome.RECEIVED);
              } else {
                again(delivery, number, waited);
              }
            });
  }

  private static Future<Integer> send(HttpClientRequest request, Delivery delivery) {
    return request
        .putHeader("Content-Type", "application/json")
        .putHeader("User-Agent", "facebookexternalua")
        .putHeader("X-Hub-Signature-256", delivery.signature())
        .send(delivery.body())
        .compose(response -> response.end().map(done -> response.statusCode()));
  }

  private void again(Delivery delivery, int number, Duration waited) {
    if (waited.compareTo(limits.giveUpAfter()) >= 0 || delivery.generation() != generation.get()) {
      pending.decrementAndGet();
      lose(delivery);
      return;
    }
    if (number == 1) {
      LOG.infof("webhook not answered with 200, will be tried again for %s", limits.giveUpAfter());
      delivery.told().accept(Outcome.WAITING);
    }
    Duration pause = Backoff.after(number);
    vertx.setTimer(
        pause.toMillis(),
        timer -> {
          if (delivery.generation() == generation.get()) {
            counts.add("webhooks.retries");
            attempt(delivery, number + 1, waited.plus(pause));
          } else {
            pending.decrementAndGet();
          }
        });
  }

  private void lose(Delivery delivery) {
    counts.add("webhooks.givenUp");
    delivery.told().accept(Outcome.LOST);
  }
}
