package in.namaste.journeys.town;

import com.google.protobuf.TextFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Takes what services tell of traces, by OTLP over HTTP. */
public final class Collector implements AutoCloseable {

  private static final String NO_SERVICE = "";

  /**
   * A span that was told.
   *
   * @param work service and name
   * @param whole all that was told of it
   */
  public record Told(String trace, String work, String whole) {}

  private final HttpServer server;
  private final Queue<Told> told = new ConcurrentLinkedQueue<>();

  private Collector(HttpServer server) {
    this.server = server;
  }

  /** One on a free port of this machine. */
  public static Collector start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var collector = new Collector(HttpServer.create(address, 0));
    collector.server.createContext("/v1/traces", collector::take);
    collector.server.start();
    return collector;
  }

  /** What services need to be told to send their traces here. */
  public Map<String, String> variables() {
    return Map.of(
        "OTEL_SDK_DISABLED",
        "false",
        "OTEL_EXPORTER_OTLP_PROTOCOL",
        "http/protobuf",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** All spans so far. */
  public List<Told> spans() {
    return List.copyOf(told);
  }

  /** What was done in each trace so far. */
  public Map<String, List<String>> traces() {
    return told.stream()
        .collect(
            Collectors.groupingBy(
                Told::trace, Collectors.mapping(Told::work, Collectors.toList())));
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      for (ResourceSpans of : request.getResourceSpansList()) {
        for (ScopeSpans scope : of.getScopeSpansList()) {
          scope.getSpansList().forEach(span -> told.add(told(service(of), span)));
        }
      }
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static Told told(String service, Span span) {
    return new Told(
        HexFormat.of().formatHex(span.getTraceId().toByteArray()),
        service + " " + span.getName(),
        TextFormat.printer().escapingNonAscii(false).printToString(span));
  }

  private static String service(ResourceSpans of) {
    return of.getResource().getAttributesList().stream()
        .filter(attribute -> attribute.getKey().equals("service.name"))
        .map(attribute -> attribute.getValue().getStringValue())
        .findFirst()
        .orElse(NO_SERVICE);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
