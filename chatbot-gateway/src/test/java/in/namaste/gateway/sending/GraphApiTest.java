package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Meta that never answers receipts. */
class GraphApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch receipts = new CountDownLatch(Receipts.MOST_IN_FLIGHT);
  private final Vertx vertx = Vertx.vertx();
  private HttpServer meta;

  @BeforeEach
  void start() throws IOException {
    meta = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    meta.setExecutor(threads);
    meta.createContext(
        "/",
        exchange -> {
          if (JSON.readTree(exchange.getRequestBody()).has("status")) {
            receipts.countDown();
            await(over);
          }
          byte[] body = "{\"messages\":[{\"id\":\"wamid.1\"}]}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    meta.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    meta.stop(0);
    threads.shutdownNow();
    vertx.closeAndAwait();
  }

  @Test
  void receiptsTakeNoConnectionFromTheMessages() {
    String url = "http://127.0.0.1:" + meta.getAddress().getPort();
    var api = new GraphApi(vertx, JSON, url, "v25.0", "100000000000001", "token", 1);
    ObjectNode receipt = JsonNodeFactory.instance.objectNode().put("status", "read");
    for (int i = 0; i < Receipts.MOST_IN_FLIGHT; i++) {
      api.send(receipt).subscribe().with(answer -> {});
    }
    assertThat(await(receipts)).isTrue();

    Answer answer =
        api.send(JsonNodeFactory.instance.objectNode()).await().atMost(Duration.ofSeconds(20));

    assertThat(answer).isEqualTo(new Answer.Accepted("wamid.1"));
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
