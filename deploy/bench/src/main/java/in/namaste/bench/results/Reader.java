package in.namaste.bench.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Somebody who opens pages of results, one after the other, by program and timed. */
final class Reader {

  private static final int WARM_UPS = 20;
  private static final int TIMES = 50;

  private final URI service;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param service address of feedback-service
   */
  Reader(URI service) {
    this.service = service;
  }

  /** A row of the table: when the answer begins, and when all of it is there. */
  String time(String path) throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UPS; i++) {
      read(path);
    }
    Histogram begins = new Histogram(3);
    Histogram whole = new Histogram(3);
    long bytes = 0;
    for (int i = 0; i < TIMES; i++) {
      Read read = read(path);
      begins.recordValue(read.begunMicros());
      whole.recordValue(read.wholeMicros());
      bytes = read.bytes();
    }
    return String.format(
        Locale.ROOT,
        "| `%s` | %,d | %.1f | %.1f | %.1f | %.1f |%n",
        path,
        Math.ceilDiv(bytes, 1_000),
        begins.getValueAtPercentile(50) / 1e3,
        begins.getValueAtPercentile(95) / 1e3,
        whole.getValueAtPercentile(50) / 1e3,
        whole.getValueAtPercentile(95) / 1e3);
  }

  private Read read(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<InputStream> answer =
        http.send(
            HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofInputStream());
    long begun = (System.nanoTime() - start) / 1_000;
    try (InputStream body = answer.body()) {
      long bytes = body.transferTo(OutputStream.nullOutputStream());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("%s answers %d".formatted(path, answer.statusCode()));
      }
      return new Read(begun, (System.nanoTime() - start) / 1_000, bytes);
    }
  }

  /** One answer of the server, in microseconds from the question on. */
  private record Read(long begunMicros, long wholeMicros, long bytes) {}
}
