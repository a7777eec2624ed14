package in.namaste.ticket.whole;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words may be 256 KB long together; only a form with files may be larger. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class LargeBodiesTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String FILES = "multipart/form-data; boundary=x";
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
    assertThat(status(door, JSON, unknown(body(2)))).isEqualTo(411);
    assertThat(status(tickets, JSON, known(ALLOWED))).isEqualTo(401);
  }

  /** Many clients do, and the API's description knows nothing against it. */
  @Test
  void aProgramMaySendInPieces() throws Exception {
    assertThat(status(tickets, JSON, unknown(body(2)))).isEqualTo(401);
  }

  @Test
  void aFormWithFilesMayBeLargerWhereFilesAreTaken() throws Exception {
    assertThat(status(photos, FILES, known(LARGE))).isEqualTo(303);
    assertThat(status(door, FILES, known(LARGE))).isEqualTo(413);
    assertThat(status(door, FILES, unknown(LARGE))).isEqualTo(411);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, Content-Length: abc, 400",
    "POST, Content-Length: -1, 400",
    "POST, 'Content-Length: 5, 6', 400",
    "POST, Content-Length: 99999999999999999999, 400",
    "GET, Content-Length: 262145, 413",
    "HEAD, Content-Length: 0, 200",
    "GET, X-Nothing: 1, 200"
  })
  void aLengthThatIsNoneIsRefusedAndWhoSendsNothingIsAnswered(
      String method, String header, int status) throws Exception {
    try (var socket = new Socket(door.getHost(), door.getPort())) {
      socket
          .getOutputStream()
          .write(
              "%s /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n\r\n"
                  .formatted(method, header)
                  .getBytes(US_ASCII));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));

      assertThat(answer.readLine()).startsWith("HTTP/1.1 " + status + " ");
    }
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
