package in.namaste.ticket.whole;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Words may be 256 KB long together; only a form with files may be larger. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class LargeBodiesTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final byte[] ALLOWED = body(256 * 1024);
  private static final byte[] LARGE = body(256 * 1024 + 1);

  @TestHTTPResource("/sign-in")
  URI door;

  @TestHTTPResource("/api/v1/tickets")
  URI tickets;

  @TestHTTPResource("/desk/tickets/X/photos")
  URI photos;

  @Test
  void aFormOfMoreThanWordsIsRefusedAtTheDoor() throws Exception {
    assertThat(status(door, FORM, known(LARGE))).isEqualTo(413);
    assertThat(status(door, FORM, unknown(LARGE))).isEqualTo(413);
    assertThat(status(door, FORM, known(ALLOWED))).isNotIn(411, 413);
  }

  @Test
  void anythingElseSaysHowLongItIs() throws Exception {
    assertThat(status(tickets, JSON, known(LARGE))).isEqualTo(413);
    assertThat(status(tickets, JSON, unknown(body(2)))).isEqualTo(411);
    assertThat(status(tickets, JSON, known(ALLOWED))).isEqualTo(401);
  }

  @Test
  void aFormWithFilesMayBeLarger() throws Exception {
    assertThat(status(photos, "multipart/form-data; boundary=x", known(LARGE)))
        .isNotIn(411, 413, 500);
  }

  private static byte[] body(int length) {
    // Many fields: a single one ends sooner.
    return "a&".repeat(length).substring(0, length).getBytes(US_ASCII);
  }

  private static BodyPublisher known(byte[] body) {
    return BodyPublishers.ofByteArray(body);
  }

  /** Sent in pieces, with no length said before. */
  private static BodyPublisher unknown(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static int status(URI address, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(address).header("Content-Type", type).POST(body).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
