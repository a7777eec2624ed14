package in.namaste.ticket.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.messaging.Transactions;
import in.namaste.testing.RealBackbone;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Column;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each replica has the directory in memory; the table is what they share. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class CurrentDirectoryTest {

  private static final Duration PROMISE = Duration.ofSeconds(2);
  private static final String POST = "FOREST.NODAL";

  @Inject CurrentDirectory here;
  @Inject StoredDirectory stored;
  @Inject Transactions transactions;
  @Inject Clock clock;

  @Test
  void whatAnotherReplicaChangesIsKnownInTwoSeconds() throws Throwable {
    VertxContextSupport.subscribeAndAwait(here::get);
    assertThat(email()).isNotEqualTo(Optional.of("dfo@example.org"));

    VertxContextSupport.subscribeAndAwait(() -> elsewhere("dfo@example.org"));

    await().atMost(PROMISE).untilAsserted(() -> assertThat(email()).hasValue("dfo@example.org"));
  }

  /** A change as another replica makes it: this one's memory has no part in it. */
  private Uni<Void> elsewhere(String email) {
    return transactions.run(
        () ->
            stored
                .locked()
                .map(Directory::new)
                .map(directory -> changed(directory, email))
                .chain(stored::publish));
  }

  private List<DirectoryEvent> changed(Directory directory, String email) {
    Wish wish = Wish.set(directory.post(POST).orElseThrow(), Column.EMAIL, email);
    return Draft.of(directory, List.of(wish), clock.instant()).next();
  }

  private Optional<String> email() {
    return here.ifLoaded().flatMap(known -> known.post(POST)).map(PostPublished::email);
  }
}
