package in.namaste.ticket.directory.tables;

import static in.namaste.ticket.directory.tables.Column.ACTIVE;
import static in.namaste.ticket.directory.tables.Column.DEPT_CODE;
import static in.namaste.ticket.directory.tables.Column.POSTS;

import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import java.util.Map;

/** Ladders, the lines of ladders.csv: from the first post up. */
final class LadderSheet extends Sheet<LadderPublished> {

  LadderSheet() {
    super(DEPT_CODE, POSTS, ACTIVE);
  }

  @Override
  public Column active() {
    return ACTIVE;
  }

  @Override
  public Column order() {
    return null;
  }

  @Override
  Cells usual() {
    return new Cells(Map.of(ACTIVE, "yes"));
  }

  @Override
  Class<LadderPublished> type() {
    return LadderPublished.class;
  }

  @Override
  LadderPublished entry(String code, CellReader cells, Stamp stamp) {
    return new LadderPublished(
        stamp.eventId(),
        stamp.occurredAt(),
        code,
        stamp.version(),
        cells.yes(ACTIVE),
        cells.codes(POSTS, "|", Limits.STEPS));
  }

  @Override
  Cells cells(LadderPublished ladder) {
    return new Cells(
        Map.of(POSTS, String.join("|", ladder.posts()), ACTIVE, yesNo(ladder.active())));
  }
}
