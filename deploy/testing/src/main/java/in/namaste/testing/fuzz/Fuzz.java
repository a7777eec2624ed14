package in.namaste.testing.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends strange requests to every route of a service, through a plain socket: no client is in
 * between that would refuse to send them. The same seed sends the same.
 */
public final class Fuzz {

  private static final int LIMIT_MILLIS = 15_000;
  private static final int SERVER_ERROR = 500;
  private static final int NO_ANSWER = 0;
  private static final List<String> OTHER_METHODS =
      List.of("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "GET", "NONSENSE");

  /** An answer that a service may not give. */
  public record Failure(int status, String request) {}

  /**
   * What came back.
   *
   * @param statuses how often each
   */
  public record Result(Map<Integer, Integer> statuses, List<Failure> failures) {

    /** How many requests were answered. */
    public int answers() {
      return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final int port;
  private final String cookie;

  private Fuzz(int port, String cookie) {
    this.port = port;
    this.cookie = cookie;
  }

  /** Somebody who has not signed in, at a port of this machine. */
  public static Fuzz ofAnybody(int port) {
    return new Fuzz(port, "");
  }

  /** Somebody who has signed in. */
  public static Fuzz of(int port, String session) {
    return new Fuzz(port, "Cookie: namaste_session=" + session + "\r\n");
  }

  /** Sends so many requests for each route. */
  public Result run(List<Route> routes, int each, long seed) throws IOException {
    Strange strange = new Strange(seed);
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<Failure> failures = new ArrayList<>();
    for (Route route : routes) {
      for (int i = 0; i < each; i++) {
        byte[] request = request(route, strange);
        int status = status(request);
        statuses.merge(status, 1, Integer::sum);
        if (status >= SERVER_ERROR || status == NO_ANSWER) {
          failures.add(new Failure(status, shown(request)));
        }
      }
    }
    return new Result(statuses, failures);
  }

  private byte[] request(Route route, Strange strange) throws IOException {
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

  /** The status of the answer; 0 if there was none. */
  private int status(byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(LIMIT_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      String line = firstLine(new BufferedInputStream(socket.getInputStream()));
      String[] parts = line.split(" ", -1);
      return parts.length > 1 ? Integer.parseInt(parts[1]) : NO_ANSWER;
    }
  }

  private static String firstLine(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static String shown(byte[] request) {
    String text = new String(request, StandardCharsets.UTF_8);
    return text.length() > 600 ? text.substring(0, 600) + "…" : text;
  }
}
