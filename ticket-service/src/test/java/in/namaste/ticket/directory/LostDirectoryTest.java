package in.namaste.ticket.directory;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class LostDirectoryTest {

  @Inject LostDirectory lostDirectory;
  @Inject CurrentDirectory directory;
  @Inject StoredDirectory stored;

  @Test
  void aDirectoryThatTheBrokersHaveLostIsPublishedAgainAndOneThatTheyHaveIsNot() throws Throwable {
    Topic topic = Topic.named(DirectoryEvent.TOPIC);
    int all =
        VertxContextSupport.subscribeAndAwait(
                () -> directory.get().chain(() -> Panache.withSession(stored::entries)))
            .size();
    topic.await(all, r -> true);
    Set<String> before = keys(topic);

    boolean lostBefore = VertxContextSupport.subscribeAndAwait(lostDirectory::restore);
    topic.lose();
    boolean lost = VertxContextSupport.subscribeAndAwait(lostDirectory::restore);

    topic.await(all, r -> true);
    assertThat(lostBefore).isFalse();
    assertThat(lost).isTrue();
    assertThat(keys(topic)).isEqualTo(before);
  }

  private static Set<String> keys(Topic topic) {
    return topic.all().stream().map(Topic::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
