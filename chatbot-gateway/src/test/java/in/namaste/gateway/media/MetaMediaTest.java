package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import in.namaste.gateway.media.MetaMedia.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Meta that is slow, silent or wrong. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MetaMediaTest {

  private static final Patience LITTLE =
      new Patience(Duration.ofMillis(300), Duration.ofMillis(200), Duration.ofMillis(600));
  private static final byte[] BYTES = "a photo".getBytes(StandardCharsets.UTF_8);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger resolved = new AtomicInteger();
  private HttpServer meta;
  private volatile HttpHandler file = exchange -> answer(exchange, 200, BYTES);
  private volatile HttpHandler resolving = this::resolve;
  private volatile String host = "127.0.0.1";

  @BeforeEach
  void start() throws IOException {
    meta = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    meta.setExecutor(threads);
    meta.createContext("/v25.0/", exchange -> resolving.handle(exchange));
    meta.createContext("/file/", exchange -> file.handle(exchange));
    meta.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    meta.stop(0);
    threads.shutdownNow();
  }

  @Test
  void theAddressIsAskedForEachTimeBecauseItLivesFiveMinutes() throws Exception {
    assertThat(read()).isEqualTo(BYTES);
    file = exchange -> answer(exchange, 404, new byte[0]);
    assertThatExceptionOfType(UnknownToMeta.class).isThrownBy(this::read);
    file = exchange -> answer(exchange, 200, BYTES);

    assertThat(read()).isEqualTo(BYTES);
    assertThat(resolved).hasValue(3);
  }

  @Test
  void aServerThatAnswersAndThenSaysNothingIsGivenUp() {
    file =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000_000);
          exchange.getResponseBody().write(BYTES);
          exchange.getResponseBody().flush();
          silence();
        };

    assertThatExceptionOfType(Hurried.TooSlow.class)
        .isThrownBy(this::read)
        .withMessageContaining("nothing came");
  }

  @Test
  void aServerThatDripsIsGivenUp() {
    file =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000_000);
          for (int i = 0; i < 1_000_000 && !pause(20); i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
          }
        };

    assertThatExceptionOfType(Hurried.TooSlow.class)
        .isThrownBy(this::read)
        .withMessageContaining("not there after");
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    file = exchange -> silence();

    assertThatExceptionOfType(IOException.class).isThrownBy(this::read);
  }

  @Test
  void aFileThatBreaksOffIsNoWholeFile() {
    file =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000_000);
          exchange.getResponseBody().write(BYTES);
          exchange.close();
        };

    assertThatExceptionOfType(IOException.class).isThrownBy(this::read);
  }

  @Test
  void aServerThatIsNotWellIsTriedAgainForDays() {
    file = exchange -> answer(exchange, 503, new byte[0]);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(this::read)
        .isNotInstanceOf(UnknownToMeta.class);
  }

  /** Source: Meta's list of error codes; which of them speak of the file. */
  @ParameterizedTest
  @CsvSource({
    "400, '{\"error\":{\"code\":100,\"error_subcode\":33}}', true",
    "404, '', true",
    "410, <html>, true",
    "400, '{\"error\":{\"code\":100}}', false",
    "400, '{\"error\":{\"code\":4}}', false",
    "403, '{\"error\":{\"code\":4}}', false",
    "400, '{\"error\":{\"code\":80007}}', false",
    "403, '{\"error\":{\"code\":10}}', false",
    "400, '{\"error\":{\"code\":190}}', false",
    "403, '{\"error\":{\"code\":200}}', false",
    "403, <html>, false",
    "400, '', false"
  })
  void onlyWhatSpeaksOfTheFileMeansThatItIsUnknown(int status, String body, boolean unknown) {
    resolving = exchange -> answer(exchange, status, body.getBytes(StandardCharsets.UTF_8));

    Throwable failure = catchThrowable(this::read);

    assertThat(failure).isInstanceOf(IOException.class);
    assertThat(failure instanceof UnknownToMeta).isEqualTo(unknown);
  }

  @Test
  void theTokenGoesNowhereElse() {
    host = "localhost";
    assertThatExceptionOfType(Unfit.class).isThrownBy(this::read);
    host = "127.0.0.1";
    AtomicInteger followed = new AtomicInteger();
    meta.createContext("/elsewhere", exchange -> followed.incrementAndGet());
    file =
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          answer(exchange, 302, new byte[0]);
        };
    assertThatExceptionOfType(IOException.class).isThrownBy(this::read);
    assertThat(followed).hasValue(0);
  }

  private byte[] read() throws IOException, Unfit, InterruptedException {
    var media =
        new MetaMedia(
            new ObjectMapper(),
            "http://127.0.0.1:" + meta.getAddress().getPort(),
            "v25.0",
            "100000000000001",
            "token",
            List.of("lookaside.fbsbx.com"),
            LITTLE);
    try (InputStream in = media.open("900")) {
      return in.readAllBytes();
    }
  }

  private void resolve(HttpExchange exchange) throws IOException {
    resolved.incrementAndGet();
    String url = "http://" + host + ":" + meta.getAddress().getPort() + "/file/900";
    answer(exchange, 200, ("{\"url\":\"" + url + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private void silence() {
    pause(10_000);
  }

  /** Waits, and tells whether the test is over. */
  private boolean pause(long millis) {
    try {
      return over.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
