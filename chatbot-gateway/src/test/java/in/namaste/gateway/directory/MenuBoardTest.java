package in.namaste.gateway.directory;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.gateway.directory.DirectoryEntry.PlacePublished;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.words.LocalWords;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is published comes into the menu, whatever goes wrong on the way. */
class MenuBoardTest {

  private static final int FAILURES = 2;

  @Test
  void aMenuThatCouldNotBeBuiltIsBuiltWithoutAnotherRecord() {
    var attempts = new AtomicInteger();
    var board =
        new MenuBoard(
            new AllRead(),
            new AllRead(),
            (departments, categories, places, offices) -> {
              if (attempts.incrementAndGet() <= FAILURES) {
                throw new IllegalStateException("no memory for the indexes");
              }
              return Menu.of(departments, categories, places, offices, LocalWords.NONE);
            });

    board.put(new PlacePublished(1, village("V-1")));
    board.refresh();

    await().atMost(10, SECONDS).until(() -> board.menu().place("V-1").isPresent());
    assertThat(attempts).hasValue(FAILURES + 1);
  }

  @Test
  void anEntryThatNoMenuCanBeBuiltOfIsForgottenWithItsNextVersion() {
    var board = new MenuBoard(new AllRead(), new AllRead(), LocalWords.NONE);
    board.put(new PlacePublished(1, village("V-1")));
    board.put(new PlacePublished(1, nameless("V-2")));
    board.refresh();

    board.put(new PlacePublished(2, village("V-2")));
    board.refresh();

    await().atMost(10, SECONDS).until(() -> board.menu().place("V-2").isPresent());
    assertThat(board.menu().place("V-1")).isPresent();
  }

  private static Place village(String code) {
    return place(code, "नया गांव");
  }

  private static Place nameless(String code) {
    return place(code, null);
  }

  private static Place place(String code, String nameHi) {
    return new Place(
        code, true, nameHi, "Naya Gaon", "village", null, Area.RURAL, List.of(), true, 1);
  }

  /** A topic that has been read up to its end. */
  private static final class AllRead extends ReadToEnd {
    @Override
    synchronized boolean done() {
      return true;
    }
  }
}
