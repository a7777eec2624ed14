package in.namaste.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TracerProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** What is told of records in traces: where they stand, and of what kind and id their event is. */
final class TracedRecords {

  /**
   * Nothing is told of it. A trace begins where a citizen's message comes in and nowhere else: the
   * time of what is told of an answer at an office would say who was there.
   */
  private static final SpanBuilder UNTRACED =
      TracerProvider.noop().get("untraced").spanBuilder("untraced").setNoParent();

  private TracedRecords() {}

  /** One record that is handled: the work goes on where whoever wrote it stood. */
  static SpanBuilder handling(ConsumerRecord<byte[], byte[]> record) {
    String traceparent = Tracing.of(record.headers());
    if (traceparent == null) {
      return UNTRACED;
    }
    SpanBuilder span = Tracing.span("handle " + record.topic(), SpanKind.CONSUMER, traceparent);
    named(span, record.headers());
    return span.setAttribute("messaging.destination.name", record.topic())
        .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
        .setAttribute("messaging.kafka.offset", record.offset());
  }

  /** Records that share a transaction: work of its own, which names the traces it belongs to. */
  static SpanBuilder handling(List<? extends ReadRecord<?>> records) {
    List<SpanContext> traced =
        records.stream()
            .map(each -> Tracing.of(each.record().headers()))
            .filter(Objects::nonNull)
            .map(traceparent -> Span.fromContext(Tracing.continued(traceparent)).getSpanContext())
            .toList();
    if (traced.isEmpty()) {
      return UNTRACED;
    }
    String topic = records.getFirst().record().topic();
    SpanBuilder span =
        Tracing.span("handle " + topic, SpanKind.CONSUMER, null)
            .setAttribute("messaging.destination.name", topic)
            .setAttribute("messaging.batch.message_count", records.size());
    traced.forEach(span::addLink);
    return span;
  }

  /** One record that is written; no span if nobody traces it. */
  static Span publishing(String topic, Headers headers, String traceparent) {
    if (traceparent == null) {
      return Span.getInvalid();
    }
    SpanBuilder span = Tracing.span("publish " + topic, SpanKind.PRODUCER, traceparent);
    named(span, headers);
    return span.setAttribute("messaging.destination.name", topic).startSpan();
  }

  private static void named(SpanBuilder span, Headers headers) {
    set(span, "event.id", headers.lastHeader("ce_id"));
    set(span, "event.type", headers.lastHeader("ce_type"));
  }

  private static void set(SpanBuilder span, String name, Header header) {
    if (header != null && header.value() != null) {
      span.setAttribute(name, new String(header.value(), StandardCharsets.UTF_8));
    }
  }
}
