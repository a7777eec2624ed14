package in.namaste.feedback.stuffing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Somebody at one address who opens a form and sends it, again and again, as fast as the service
 * takes it.
 *
 * @param form address of the form
 * @param userAgent what the n-th of the visits calls itself
 */
record Attacker(URI form, IntFunction<String> userAgent) {

  private static final int AT_ONCE = 32;

  /** Sends so many answers from an address of this machine, such as 127.0.0.9. */
  void send(int answers, String address, int overall) {
    // The hands are closed first, which waits for all they do.
    try (HttpClient http =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      IntStream.range(0, answers).forEach(n -> hands.execute(() -> send(http, n, overall)));
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void send(HttpClient http, int n, int overall) {
    String token = Visitor.token(exchange(http, n, HttpRequest.newBuilder(form).GET()).body());
    HttpRequest.Builder post =
        HttpRequest.newBuilder(form)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("overall=" + overall + "&token=" + token));
    assertThat(exchange(http, n, post).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> exchange(HttpClient http, int n, HttpRequest.Builder request) {
    try {
      return http.send(
          request.header("User-Agent", userAgent.apply(n)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
