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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private final AtomicBoolean failing = new AtomicBoolean();
  private final AtomicInteger run = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Queue<Delivery> waiting = new ConcurrentLinkedQueue<>();

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

  /** Signs and posts; tells how it fares, possibly several times. */
  public void post(JsonNode envelope, Consumer<Delivery.Outcome> told) {
    if (!switches.now().webhooks()) {
      return;
    }
    byte[] body = Json.webhook(envelope);
    Delivery delivery =
        new Delivery(Buffer.buffer(body), signature.of(body), run.get(), told, 1, Duration.ZERO);
    for (int copy = 0; copy < switches.now().webhookCopies(); copy++) {
      if (pending.get() >= limits.maxPending()) {
        lose(delivery);
      } else {
        pending.incrementAndGet();
        start(delivery);
      }
    }
  }

  public int pending() {
    return pending.get();
  }

  /** A number that changes with each reset: what belongs to an earlier run is not to be posted. */
  public int run() {
    return run.get();
  }

  /** Forgets what waits for another try. */
  public void reset() {
    run.incrementAndGet();
  }

  @PreDestroy
  void close() {
    client.close();
  }

  private void start(Delivery delivery) {
    Duration late = switches.now().webhookDelay();
    if (late.isZero()) {
      enqueue(delivery);
    } else {
      vertx.setTimer(late.toMillis(), timer -> enqueue(delivery));
    }
  }

  private void enqueue(Delivery delivery) {
    waiting.add(delivery);
    pump();
  }

  /** Starts as many as there are connections, so that waiting in line never counts as a timeout. */
  private void pump() {
    while (inFlight.get() < limits.connections()) {
      Delivery next = waiting.poll();
      if (next == null) {
        return;
      }
      inFlight.incrementAndGet();
      attempt(next);
    }
  }

  private void attempt(Delivery delivery) {
    if (delivery.run() != run.get()) {
      done();
      return;
    }
    counts.add("webhooks.posted");
    client
        .request(target)
        .compose(request -> send(request, delivery))
        .onComplete(
            answer -> {
              if (answer.succeeded() && answer.result() == 200) {
                counts.add("webhooks.answered200");
                if (failing.compareAndSet(true, false)) {
                  LOG.info("webhooks are answered with 200 again");
                }
                delivery.told().accept(Delivery.Outcome.RECEIVED);
                done();
              } else {
                again(delivery);
              }
            });
  }

  private static Future<Integer> send(HttpClientRequest request, Delivery delivery) {
    return request
        .putHeader("Content-Type", "application/json")
        .putHeader("User-Agent", "facebookexternalua")
        .putHeader("X-Hub-Signature-256", delivery.signature())
        .send(delivery.body())
        .compose(response -> response.end().map(read -> response.statusCode()));
  }

  private void done() {
    pending.decrementAndGet();
    free();
  }

  private void free() {
    inFlight.decrementAndGet();
    pump();
  }

  private void again(Delivery delivery) {
    if (failing.compareAndSet(false, true)) {
      LOG.infof("webhooks not answered with 200, each is tried for %s", limits.giveUpAfter());
    }
    if (delivery.waited().compareTo(limits.giveUpAfter()) >= 0) {
      lose(delivery);
      done();
      return;
    }
    if (delivery.number() == 1) {
      delivery.told().accept(Delivery.Outcome.WAITING);
    }
    Delivery next = delivery.next();
    Duration pause = Backoff.after(delivery.number());
    vertx.setTimer(
        pause.toMillis(),
        timer -> {
          counts.add("webhooks.retries");
          enqueue(next);
        });
    free();
  }

  private void lose(Delivery delivery) {
    counts.add("webhooks.givenUp");
    delivery.told().accept(Delivery.Outcome.LOST);
  }
}
