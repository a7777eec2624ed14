package in.namaste.testing.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends strange requests to a service, through a plain socket: no client is in between that would
 * refuse to send them. The same seed sends the same.
 */
final class Fuzz {

  private static final int LIMIT_MILLIS = 15_000;

  private final int port;
  private final Requests requests;
  private final Strange strange;

  Fuzz(int port, Requests requests, long seed) {
    this.port = port;
    this.requests = requests;
    this.strange = new Strange(seed);
  }

  /** Sends so many to a route. */
  List<Answer> send(Route route, int many) throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      byte[] request = requests.request(route, strange, i == 0);
      answers.add(new Answer(head(request), shown(request)));
    }
    return answers;
  }

  /** What is answered before the body; empty if nothing is. */
  private String head(byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(LIMIT_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return head(new BufferedInputStream(socket.getInputStream()));
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    int ends = 0;
    // Not one byte more: who keeps a stream open sends it later.
    while (ends < 2) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
      // An empty line has no sign between its end and that of the line before.
      ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
    }
    return head.toString(StandardCharsets.UTF_8);
  }

  private static String shown(byte[] request) {
    String text = new String(request, StandardCharsets.UTF_8);
    return text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
  }
}
