package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderOfKeysTest {

  private final List<String> begun = new ArrayList<>();
  private final Map<String, UniEmitter<? super Void>> sends = new LinkedHashMap<>();

  @Test
  void theNextOfAKeyWaitsForTheOneBeforeAndOtherKeysDoNot() {
    send("a1", "b1", "a2");
    assertThat(begun).containsExactly("a1", "b1");

    sends.get("a1").complete(null);

    assertThat(begun).containsExactly("a1", "b1", "a2");
  }

  @Test
  void afterAFailureNothingMoreOfItsKeyIsSent() {
    var sent = send("a1", "b1", "a2", "b2");

    sends.get("a1").fail(new IllegalStateException("given up"));
    sends.get("b1").complete(null);
    sends.get("b2").complete(null);

    assertThat(begun).containsExactly("a1", "b1", "b2");
    assertThatThrownBy(() -> sent.await().indefinitely()).hasStackTraceContaining("given up");
  }

  @Test
  void itEndsOnlyWhenTheLastOneHas() {
    List<String> ended = new ArrayList<>();
    send("a1", "b1").subscribe().with(nothing -> {}, failure -> ended.add("failed"));

    sends.get("a1").fail(new IllegalStateException("given up"));
    assertThat(ended).isEmpty();
    sends.get("b1").complete(null);

    assertThat(ended).containsExactly("failed");
  }

  @Test
  void manyOfOneKeyOverflowNoStack() {
    List<Integer> many = IntStream.range(0, 100_000).boxed().toList();
    List<Integer> sent = new ArrayList<>();

    OrderOfKeys.send(
            many,
            item -> "one key",
            item -> {
              sent.add(item);
              return Uni.createFrom().voidItem();
            })
        .await()
        .indefinitely();

    assertThat(sent).isEqualTo(many);
  }

  private Uni<Void> send(String... items) {
    Uni<Void> all =
        OrderOfKeys.send(List.of(items), item -> item.charAt(0), this::begin)
            .memoize()
            .indefinitely();
    all.subscribe().with(nothing -> {}, failure -> {});
    return all;
  }

  private Uni<Void> begin(String item) {
    begun.add(item);
    return Uni.createFrom().emitter(emitter -> sends.put(item, emitter));
  }
}
