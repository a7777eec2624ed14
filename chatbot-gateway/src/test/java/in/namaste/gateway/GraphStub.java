package in.namaste.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A small Graph API: takes every message, gives media, and misbehaves when told to. */
public final class GraphStub implements QuarkusTestResourceLifecycleManager {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<JsonNode> TAKEN = new CopyOnWriteArrayList<>();
  private static final List<JsonNode> READ = new CopyOnWriteArrayList<>();
  private static final Map<String, Deque<String>> FAULTS = new ConcurrentHashMap<>();
  private static final Map<String, byte[]> MEDIA = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final AtomicInteger REFUSED_TO_ALL = new AtomicInteger();
  private static volatile String forAll;

  private HttpServer server;

  /** Everything taken for this phone (digits), in order. */
  public static List<JsonNode> taken(String phone) {
    return TAKEN.stream().filter(body -> body.path("to").asText().equals("+" + phone)).toList();
  }

  /**
   * What to do with the next message to this phone: an error code of Meta, {@code lose} (taken, but
   * the answer is lost), {@code drop} (not taken, connection closed), {@code http-503} (a bare
   * status), {@code ok-131026} (the code in an answer 200) or {@code empty} (taken, an empty 200).
   */
  public static void next(String phone, String fault) {
    FAULTS.computeIfAbsent("+" + phone, to -> new ConcurrentLinkedDeque<>()).add(fault);
  }

  /** Whether the receipt of this message came, with the sign that somebody is typing. */
  public static boolean read(String wamid) {
    return READ.stream()
        .filter(body -> body.path("message_id").asText().equals(wamid))
        .anyMatch(body -> body.at("/typing_indicator/type").asText().equals("text"));
  }

  /** Every message to anybody is refused with this code until {@link #mend}. */
  public static void refuseAll(String code) {
    REFUSED_TO_ALL.set(0);
    forAll = code;
  }

  /** How many were refused since {@link #refuseAll}. */
  public static int refused() {
    return REFUSED_TO_ALL.get();
  }

  public static void mend() {
    forAll = null;
  }

  /** Meta keeps this under a media id. */
  public static void keep(String mediaId, byte[] content) {
    MEDIA.put(mediaId, content);
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/v25.0/", this::handle);
    server.createContext("/download/", GraphStub::download);
    server.start();
    return Map.of(
        "whatsapp.api-url", "http://127.0.0.1:" + server.getAddress().getPort(),
        "whatsapp.api-version", "v25.0",
        "whatsapp.access-token", "test-token",
        "whatsapp.app-secrets", Meta.SECRET,
        "whatsapp.verify-token", "test-verify",
        "gateway.sending.rate", "1000",
        "gateway.sending.unconfirmed-wait", "PT3S",
        "gateway.media.attempts", "2");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (!"Bearer test-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "{\"error\":{\"code\":190}}");
    } else if (exchange.getRequestURI().getPath().endsWith("/messages")) {
      message(exchange);
    } else {
      String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/download/" + id;
      answer(
          exchange,
          MEDIA.containsKey(id) ? 200 : 404,
          "{\"id\":\"" + id + "\",\"url\":\"" + url + "\"}");
    }
  }

  private static void message(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    if (body.has("status")) {
      READ.add(body);
      answer(exchange, 200, "{\"success\":true}");
      return;
    }
    String everybody = forAll;
    if (everybody != null) {
      REFUSED_TO_ALL.incrementAndGet();
      answer(exchange, 401, error(everybody));
      return;
    }
    Deque<String> faults = FAULTS.get(body.path("to").asText());
    String fault = faults == null ? null : faults.poll();
    if (fault == null || fault.equals("lose") || fault.equals("empty")) {
      TAKEN.add(body);
    }
    answer(exchange, fault);
  }

  private static void answer(HttpExchange exchange, String fault) throws IOException {
    if (fault == null) {
      answer(
          exchange, 200, "{\"messages\":[{\"id\":\"wamid.OUT" + COUNT.incrementAndGet() + "\"}]}");
    } else if (fault.equals("lose") || fault.equals("drop")) {
      exchange.close();
    } else if (fault.equals("empty")) {
      answer(exchange, 200, "");
    } else if (fault.startsWith("http-")) {
      answer(exchange, Integer.parseInt(fault.substring(5)), "");
    } else if (fault.startsWith("ok-")) {
      answer(exchange, 200, error(fault.substring(3)));
    } else {
      answer(exchange, 400, error(fault));
    }
  }

  private static String error(String code) {
    return "{\"error\":{\"code\":" + code + ",\"fbtrace_id\":\"T\"}}";
  }

  private static void download(HttpExchange exchange) throws IOException {
    byte[] content = MEDIA.get(exchange.getRequestURI().getPath().replaceFirst(".*/", ""));
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
