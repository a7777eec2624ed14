package in.namaste.bench.meta;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts webhooks to the gateway as Meta does. Safe for many threads. */
public final class Gateway {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI address;

  /**
   * @param gateway public address of the gateway, without path
   */
  public Gateway(URI gateway) {
    this.address = gateway.resolve("/webhook");
  }

  /**
   * Posts and waits for the answer.
   *
   * @return the HTTP status
   * @throws IOException if nobody answers, or not within 20 seconds
   */
  public int post(SignedWebhook webhook) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .header("User-Agent", "facebookexternalua")
            .header("X-Hub-Signature-256", webhook.signature())
            .POST(BodyPublishers.ofString(webhook.body()))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }
}
