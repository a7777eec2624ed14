package in.namaste.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strange requests that know nothing of what is there, with a session or without. */
final class AtTheDoor implements Requests {

  private static final List<String> OTHER_METHODS =
      List.of("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "GET", "NONSENSE");

  private final String cookie;

  private AtTheDoor(String cookie) {
    this.cookie = cookie;
  }

  /** Of somebody who has not signed in. */
  static AtTheDoor ofAnybody() {
    return new AtTheDoor("");
  }

  /** Of somebody who has signed in. */
  static AtTheDoor of(String session) {
    return new AtTheDoor("Cookie: namaste_session=" + session + "\r\n");
  }

  @Override
  public byte[] request(Route route, Strange strange, boolean first) throws IOException {
    String method = strange.oneIn(6) ? strange.one(OTHER_METHODS) : route.method();
    var request = new ByteArrayOutputStream();
    write(request, "%s %s HTTP/1.1\r\n".formatted(method, route.address(strange)));
    write(request, "Host: localhost\r\nConnection: close\r\n" + cookie);
    for (int i = 0; i < 2; i++) {
      if (strange.oneIn(2)) {
        write(request, strange.header() + "\r\n");
      }
    }
    boolean carries = !method.equals("GET") && !method.equals("HEAD") && !method.equals("TRACE");
    byte[] body = carries ? strange.body() : new byte[0];
    if (carries) {
      write(
          request,
          "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(strange.type(), body.length));
    }
    write(request, "\r\n");
    request.write(body);
    return request.toByteArray();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
