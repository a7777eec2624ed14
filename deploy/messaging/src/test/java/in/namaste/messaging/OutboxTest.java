package in.namaste.messaging;

import static in.namaste.messaging.NoteEvent.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.testing.Topic;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class OutboxTest {

  @Inject Outbox outbox;
  @Inject Transactions transactions;
  @Inject Republication republication;

  @Test
  void anEventIsPublishedWithTheHeadersOfCloudEvents() throws Throwable {
    NoteEvent.NoteTaken event = note("headers");

    VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> outbox.append("written", "a-key", event)));

    var record = Topic.named("written").await(r -> Topic.text(r).contains("headers"));
    assertThat(Topic.key(record)).isEqualTo("a-key");
    assertThat(Topic.header(record, "ce_id")).isEqualTo(event.eventId().toString());
    assertThat(Topic.header(record, "ce_type")).isEqualTo("in.namaste.NoteTaken");
    assertThat(Topic.header(record, "ce_source")).isEqualTo("/messaging");
    assertThat(Topic.header(record, "ce_time")).isEqualTo("2026-11-23T06:30:00Z");
    assertThat(Topic.text(record)).contains("\"type\":\"NoteTaken\"");
  }

  @Test
  void aTraceIsContinuedByTheRecordAndNothingIsSaidWithoutOne() throws Throwable {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    String parent = "00-" + trace + "-00f067aa0ba902b7-01";

    VertxContextSupport.subscribeAndAwait(
        () ->
            Tracing.within(
                Tracing.span("test", SpanKind.INTERNAL, parent),
                () ->
                    transactions.run(
                        () ->
                            outbox
                                .append("written", "k", note("traced alone"))
                                .chain(
                                    () ->
                                        outbox.appendAll(
                                            "written", "k", List.of(note("traced together")))))));
    VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> outbox.append("written", "k", note("untraced"))));

    assertThat(traceparent("traced alone")).startsWith("00-" + trace);
    assertThat(traceparent("traced together")).startsWith("00-" + trace);
    assertThat(traceparent("untraced")).isNull();
  }

  private static String traceparent(String text) {
    return Tracing.of(Topic.named("written").await(r -> Topic.text(r).contains(text)).headers());
  }

  @Test
  void aTransactionThatFailsPublishesNothing() throws Throwable {
    assertThatThrownBy(
            () ->
                VertxContextSupport.subscribeAndAwait(
                    () ->
                        transactions.run(
                            () ->
                                outbox
                                    .append("written", "k", note("rolled back"))
                                    .chain(
                                        () ->
                                            Uni.createFrom()
                                                .<Void>failure(new IllegalStateException("no"))))))
        .hasMessage("no");
    VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> outbox.append("written", "k", note("after it"))));

    Topic.named("written").await(r -> Topic.text(r).contains("after it"));
    assertThat(Topic.named("written").all()).noneMatch(r -> Topic.text(r).contains("rolled back"));
  }

  @Test
  void moreThanABatchIsPublishedInTheOrderItWasWritten() throws Throwable {
    int many = OutboxRelay.BATCH * 4 + 1;
    List<NoteEvent> notes =
        IntStream.range(0, many).<NoteEvent>mapToObj(i -> note("order " + i + ".")).toList();

    VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> outbox.appendAll("written", "k", notes)));

    List<String> published =
        Topic.named("written").await(many, r -> Topic.text(r).contains("order ")).stream()
            .map(r -> Topic.text(r).replaceAll(".*(order \\d+)\\..*", "$1"))
            .toList();
    assertThat(published).isEqualTo(IntStream.range(0, many).mapToObj(i -> "order " + i).toList());
  }

  @Test
  void outsideATransactionNothingCanBeAppended() {
    assertThatThrownBy(
            () ->
                VertxContextSupport.subscribeAndAwait(
                    () -> outbox.append("written", "k", note("outside"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTopicThatTheBrokersHaveLostIsFilledAgainOnce() throws Throwable {
    List<NoteEvent.NoteTaken> all = List.of(note("kept one"), note("kept two"));

    boolean lost = VertxContextSupport.subscribeAndAwait(() -> filledAgain(all));
    Topic.named("kept").await(2, r -> Topic.text(r).contains("kept"));
    boolean lostAgain = VertxContextSupport.subscribeAndAwait(() -> filledAgain(all));

    assertThat(lost).isTrue();
    assertThat(lostAgain).isFalse();
    assertThat(Topic.named("kept").all())
        .extracting(Topic::key)
        .containsExactly("kept one", "kept two");
  }

  /** The database is asked first: what fills the topic for the first time is not said twice. */
  @Test
  void whereTheDatabaseHoldsNothingNoTopicIsLookedAt() throws Throwable {
    boolean lost =
        VertxContextSupport.subscribeAndAwait(
            () ->
                republication.ifLost(
                    "no.such.topic",
                    NoteEvent.NoteTaken::text,
                    () -> Uni.createFrom().item(List.<NoteEvent.NoteTaken>of())));

    assertThat(lost).isFalse();
  }

  private Uni<Boolean> filledAgain(List<NoteEvent.NoteTaken> all) {
    return republication.ifLost(
        "kept", NoteEvent.NoteTaken::text, () -> Uni.createFrom().item(all));
  }
}
