package in.namaste.ticket.directory.importing;

import static in.namaste.ticket.directory.tables.TheRohtakPack.LOADED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.importing.Waiting.Obstacle;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Problem.Why;
import in.namaste.ticket.directory.tables.Table;
import in.namaste.ticket.directory.tables.TheRohtakPack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long, and beside which changes of others, a rehearsal can be confirmed. */
class WaitingTest {

  private static final Directory ROHTAK = TheRohtakPack.directory();
  private static final Rehearsal REHEARSAL =
      Rehearsal.of(
          Table.read(
              """
              post_code,dept_code,name_hi,name_en,held,held_by
              PHED.NODAL,PHED,"कार्यकारी अभियंता, जन स्वास्थ्य","Executive Engineer (XEN), PHED",no,
              PHED.JE,PHED,कनिष्ठ अभियंता,Junior Engineer,,PHED.HEAD
              """
                  .getBytes(UTF_8)),
          false,
          ROHTAK,
          LOADED);

  @Test
  void itCanBeConfirmedForAnHour() {
    assertThat(after(Duration.ofHours(1), ROHTAK).confirmable()).isTrue();
    assertThat(after(Duration.ofHours(1).plusMillis(1), ROHTAK).confirmable()).isFalse();
    assertThat(after(Duration.ofHours(1).plusMillis(1), ROHTAK).tooOld()).isTrue();
  }

  @Test
  void whatOthersChangeElsewhereIsNoObstacle() {
    Directory changed =
        changed(Wish.set(ROHTAK.post("PWD.NODAL").orElseThrow(), Column.HELD, "no"));

    assertThat(after(Duration.ofMinutes(1), changed).confirmable()).isTrue();
  }

  @Test
  void whatOthersChangeOfTheSameEntryIsNamed() {
    Directory changed =
        changed(Wish.set(ROHTAK.post("PHED.NODAL").orElseThrow(), Column.EMAIL, "xen@example.org"));

    Waiting waiting = after(Duration.ofMinutes(1), changed);

    assertThat(waiting.confirmable()).isFalse();
    assertThat(waiting.obstacles())
        .containsExactly(new Obstacle("post:PHED.NODAL", Problem.of(Why.CHANGED_MEANWHILE, "")));
  }

  @Test
  void whatOthersChangeOfAnEntryThatIsNamedByOneIsAnObstacleToo() {
    Directory changed =
        changed(Wish.set(ROHTAK.post("PHED.HEAD").orElseThrow(), Column.HELD, "no"));

    assertThat(after(Duration.ofMinutes(1), changed).obstacles())
        .containsExactly(
            new Obstacle(
                "post:PHED.JE",
                new Problem(Why.POST_WITHOUT_OWN_HOLDER, Column.HELD_BY, "PHED.HEAD")));
  }

  private static Directory changed(Wish wish) {
    Draft draft = Draft.of(ROHTAK, List.of(wish), LOADED);
    assertThat(draft.refused()).isEmpty();
    assertThat(draft.next()).isNotEmpty();
    return ROHTAK.with(draft.next());
  }

  private static Waiting after(Duration time, Directory directory) {
    assertThat(REHEARSAL.differences()).hasSize(2);
    return Waiting.of(REHEARSAL, LOADED, directory, LOADED.plus(time));
  }
}
