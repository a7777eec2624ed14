package in.namaste.testing.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Forms that do not arrive as a browser sends them. */
public final class BrokenForms {

  /**
   * Longer than any answer takes, of a service that has just started on a busy machine too, and
   * shorter than it takes a connection to be given up.
   */
  private static final Duration AT_ONCE = Duration.ofSeconds(15);

  private static final String FIELDS = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=x";
  private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n";

  private static final List<List<String>> FORMS =
      List.of(
          List.of(FIELDS, "name=%zz"),
          List.of(FIELDS, "%=name&a=b"),
          List.of("Application/X-WWW-Form-Urlencoded", "name=%zz"),
          List.of(FIELDS + ";charset=nonsense", "name=%20"),
          List.of(PARTS, ""),
          List.of(PARTS, PART + "\r\nb"),
          List.of(PARTS, PART + "no header\r\n\r\nb\r\n--x--\r\n"),
          List.of(PARTS, PART + "Content-Type: nonsense\r\n\r\nb\r\n--x--\r\n"),
          List.of(PARTS, PART + "Content-Type: text/plain;charset=nonsense\r\n\r\nb\r\n--x--\r\n"));

  /** An answer to one of them. */
  public record Answer(String form, int status, String text) {

    /** Whether it says what is wrong. */
    public boolean isClear() {
      return status == 400 && text.contains("did not arrive whole");
    }

    /** Whether a page that takes no files was sent some, and says so. */
    public boolean isOfAnotherKind() {
      return form.startsWith("[multipart") && (status == 415 || status == 405);
    }
  }

  private BrokenForms() {}

  /**
   * Sends each.
   *
   * @throws IOException if one is not answered at once
   */
  public static List<Answer> sentTo(int port, String path)
      throws IOException, InterruptedException {
    List<Answer> answers = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (List<String> form : FORMS) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(AT_ONCE)
                .header("Content-Type", form.getFirst())
                .POST(HttpRequest.BodyPublishers.ofString(form.getLast()))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        answers.add(new Answer(form.toString(), answer.statusCode(), answer.body()));
      }
    }
    return answers;
  }
}
