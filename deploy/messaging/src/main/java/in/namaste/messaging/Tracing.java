package in.namaste.messaging;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Follows one matter through all services: webhook, topics, tables, the answer to Meta. What a span
 * says is given here and in its callers, and nowhere else: names of topics and our own ids, never a
 * key, an address or a word, all of which may be somebody's. Off (the default) it does nothing, and
 * hands on what another service began.
 */
public final class Tracing {

  /** A record's header and a table's column, as W3C Trace Context writes it. */
  public static final String HEADER = "traceparent";

  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

  private static final TextMapGetter<String> ALONE =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
          return Collections.singleton(HEADER);
        }

        @Override
        public String get(String traceparent, String key) {
          return HEADER.equals(key) ? traceparent : null;
        }
      };

  private Tracing() {}

  /**
   * By what the work that is being done now is continued elsewhere; null while it is not traced.
   */
  public static String here() {
    return of(Span.current());
  }

  /** By what a span is continued elsewhere; null if it is none. */
  public static String of(Span span) {
    if (!span.getSpanContext().isValid()) {
      return null;
    }
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(Context.root().with(span), carrier, Map::put);
    return carrier.get(HEADER);
  }

  /** By what a record is continued; null if it is not traced. */
  static String of(Headers headers) {
    Header header = headers.lastHeader(HEADER);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.US_ASCII);
  }

  /**
   * A span that is to be started.
   *
   * @param parent a {@code traceparent}; null begins a new trace, like one that cannot be read
   */
  public static SpanBuilder span(String name, SpanKind kind, String parent) {
    return GlobalOpenTelemetry.getTracer("in.namaste")
        .spanBuilder(name)
        .setSpanKind(kind)
        .setParent(continued(parent));
  }

  static Context continued(String parent) {
    return parent == null ? Context.root() : W3C.extract(Context.root(), parent, ALONE);
  }

  /** Lets a record be continued from here; says nothing of what is not traced. */
  public static void mark(Headers headers, Span span) {
    String traceparent = of(span);
    if (traceparent != null) {
      headers.remove(HEADER);
      headers.add(HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Ends the span with the work. Of a failure its kind is told, not its words. */
  public static <T> Uni<T> ending(Span span, Uni<T> work) {
    return work.onTermination()
        .invoke(
            (done, failure, cancelled) -> {
              if (failure != null) {
                span.setStatus(StatusCode.ERROR, Failures.named(failure));
              }
              span.end();
            });
  }

  /** As {@link #ending}; meanwhile it is what {@link #here} tells, on the context of the caller. */
  @SuppressWarnings("MustBeClosedChecker") // closed when the work ends, after this method has
  static <T> Uni<T> within(SpanBuilder traced, Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Span span = traced.startSpan();
              if (!span.getSpanContext().isValid()) {
                return work.get();
              }
              Scope scope = span.makeCurrent();
              return ending(span, work.get()).onTermination().invoke(scope::close);
            });
  }
}
