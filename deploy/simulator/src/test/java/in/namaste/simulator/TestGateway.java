package in.namaste.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands where the gateway would: keeps every webhook, answers as told. */
public class TestGateway implements QuarkusTestResourceLifecycleManager {

  /** A webhook as it came. */
  public record Received(String signature, String body, JsonNode value) {}

  /** Everything received, in order. */
  public static final List<Received> WEBHOOKS = new CopyOnWriteArrayList<>();

  /** How many of the next webhooks are answered with 503. */
  public static final AtomicInteger REFUSE_NEXT = new AtomicInteger();

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/webhook", TestGateway::answer);
    server.start();
    return Map.of(
        "simulator.gateway-url", "http://localhost:" + server.getAddress().getPort(),
        "simulator.keep.per-citizen", "20",
        "simulator.keep.in-all", "50");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      String query = exchange.getRequestURI().getQuery();
      reply(exchange, 200, query.replaceFirst(".*hub\\.challenge=([^&]*).*", "$1"));
    } else if (REFUSE_NEXT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      reply(exchange, 503, "");
    } else {
      byte[] body = exchange.getRequestBody().readAllBytes();
      JsonNode value = Json.read(body).at("/entry/0/changes/0/value");
      String signature = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
      WEBHOOKS.add(new Received(signature, new String(body, StandardCharsets.UTF_8), value));
      reply(exchange, 200, "");
    }
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
