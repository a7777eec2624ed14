package in.namaste.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * Fills a topic that is to hold the latest of everything for ever, such as {@code directory}, when
 * the brokers have lost it and the database has not. The readers drop what they have seen by its
 * version.
 */
@ApplicationScoped
public class Republication {

  private final Map<String, Object> kafka;
  private final Transactions transactions;
  private final Outbox outbox;

  Republication(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      Transactions transactions,
      Outbox outbox) {
    this.kafka = kafka;
    this.transactions = transactions;
    this.outbox = outbox;
  }

  /**
   * Publishes everything again if the topic holds nothing at all and nothing waits for it in the
   * outbox. Once for each start is enough.
   *
   * @param all everything the topic is to hold; asked within a session
   * @return whether it was lost; fails while Kafka or the database is away
   */
  public <E extends Event> Uni<Boolean> ifLost(
      String topic, Function<E, String> key, Supplier<Uni<List<E>>> all) {
    // In this order: what is in the database went into the outbox with it, and what has left the
    // outbox is on the topic.
    return Panache.withSession(() -> all.get().chain(known -> isToBeLookedFor(topic, known)))
        .chain(looked -> looked ? isEmpty(topic) : Uni.createFrom().item(false))
        .chain(
            lost ->
                lost
                    ? transactions.run(() -> all.get().chain(each -> append(topic, key, each)))
                    : Uni.createFrom().item(false));
  }

  private static Uni<Boolean> isToBeLookedFor(String topic, List<?> known) {
    return known.isEmpty()
        ? Uni.createFrom().item(false)
        : isWaiting(topic).map(waiting -> !waiting);
  }

  private <E extends Event> Uni<Boolean> append(
      String topic, Function<E, String> key, List<E> events) {
    return outbox.appendAll(topic, key, events).replaceWith(!events.isEmpty());
  }

  private static Uni<Boolean> isWaiting(String topic) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select exists (select 1 from outbox where topic = :topic)", Boolean.class)
                    .setParameter("topic", topic)
                    .getSingleResult());
  }

  /** Comes back on the context it left: a reactive session lives on one context. */
  private Uni<Boolean> isEmpty(String topic) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Context here = Vertx.currentContext();
              Admin admin = Admin.create(kafka);
              return Uni.createFrom()
                  .completionStage(() -> holdsNothing(admin, topic))
                  .onTermination()
                  .invoke(() -> admin.close(Duration.ZERO))
                  .emitOn(work -> here.runOnContext(ignored -> work.run()));
            });
  }

  private static CompletionStage<Boolean> holdsNothing(Admin admin, String topic) {
    return admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .toCompletionStage()
        .thenCompose(
            found -> {
              TopicDescription description = found.get(topic);
              return offsets(admin, description, OffsetSpec.earliest())
                  .thenCombine(
                      offsets(admin, description, OffsetSpec.latest()),
                      (begins, ends) -> begins.equals(ends));
            });
  }

  private static CompletionStage<Map<TopicPartition, Long>> offsets(
      Admin admin, TopicDescription topic, OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> asked =
        topic.partitions().stream()
            .collect(
                Collectors.toMap(
                    part -> new TopicPartition(topic.name(), part.partition()), part -> which));
    return admin
        .listOffsets(asked)
        .all()
        .toCompletionStage()
        .thenApply(
            found ->
                found.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, at -> at.getValue().offset())));
  }
}
