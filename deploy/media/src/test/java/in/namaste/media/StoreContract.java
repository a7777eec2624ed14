package in.namaste.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises. */
abstract class StoreContract {

  private static final String SHA = "a".repeat(64);

  private static final byte[] BYTES = "rohtak".getBytes(StandardCharsets.UTF_8);

  abstract MediaStore store();

  /** Everything that is on the shelves. */
  abstract List<String> paths() throws IOException;

  /** What waits beside the shelves. */
  abstract List<String> waiting() throws IOException;

  @Test
  void aFileIsNamedByItsBytes() throws Exception {
    String name = keep("gateway", BYTES);

    assertThat(paths()).containsExactly("gateway/" + name.substring(0, 2) + "/" + name);
    assertThat(read("gateway", name)).hasValue("rohtak");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void theSameFileTwiceIsOne() throws Exception {
    String first = keep("gateway", BYTES);
    String second = keep("gateway", BYTES);

    assertThat(second).isEqualTo(first);
    assertThat(paths()).hasSize(1);
  }

  @Test
  void eachShelfHasItsOwn() throws Exception {
    String name = keep("gateway", BYTES);

    assertThat(read("ticket", name)).isEmpty();
    assertThat(keep("ticket", BYTES)).isEqualTo(name);
    assertThat(paths()).hasSize(2);
  }

  @Test
  void nothingIsThereBeforeItIsKept() throws Exception {
    try (Received received = store().receive(out -> out.write(BYTES))) {
      assertThat(read("gateway", received.sha256())).isEmpty();
      assertThat(waiting()).hasSize(1);
    }
    assertThat(paths()).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aFileThatBreaksOffLeavesNothing() throws Exception {
    assertThatThrownBy(
            () ->
                store()
                    .receive(
                        out -> {
                          out.write(BYTES);
                          throw new IOException("connection lost");
                        }))
        .hasMessage("connection lost");

    assertThat(paths()).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsRemovedIsGoneAndRemovingAgainIsNoFailure() throws Exception {
    String name = keep("gateway", BYTES);

    store().remove(new MediaName("gateway", name));
    store().remove(new MediaName("gateway", name));

    assertThat(read("gateway", name)).isEmpty();
    assertThat(paths()).isEmpty();
  }

  @Test
  void manyWhoKeepTheSameAtOnceDoNotDisturbEachOther() throws Exception {
    byte[] large = new byte[200_000];
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> all =
          IntStream.range(0, 16)
              .<Callable<String>>mapToObj(i -> () -> keep("gateway", large))
              .toList();
      for (Future<String> one : threads.invokeAll(all)) {
        try (Opened opened = store().open(new MediaName("gateway", one.get())).orElseThrow()) {
          assertThat(opened.length()).isEqualTo(large.length);
          assertThat(opened.content().readAllBytes()).isEqualTo(large);
        }
      }
    }
    assertThat(paths()).hasSize(1);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aNameLeadsNowhereElse() {
    assertThatThrownBy(() -> new MediaName("..", SHA)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MediaName("gateway", "../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String keep(String shelf, byte[] bytes) throws IOException {
    try (Received received = store().receive(out -> out.write(bytes))) {
      received.keep(shelf);
      return received.sha256();
    }
  }

  private Optional<String> read(String shelf, String sha256) throws IOException {
    Optional<Opened> found = store().open(new MediaName(shelf, sha256));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (Opened opened = found.get()) {
      return Optional.of(new String(opened.content().readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
