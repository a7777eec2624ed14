package in.namaste.ticket.directory.tables;

import static in.namaste.ticket.directory.tables.Column.ACTIVE;
import static in.namaste.ticket.directory.tables.Column.DEPT_CODE;
import static in.namaste.ticket.directory.tables.Column.EMAIL;
import static in.namaste.ticket.directory.tables.Column.HELD;
import static in.namaste.ticket.directory.tables.Column.HELD_BY;
import static in.namaste.ticket.directory.tables.Column.NAME_EN;
import static in.namaste.ticket.directory.tables.Column.NAME_HI;
import static in.namaste.ticket.directory.tables.Column.POST_CODE;

import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.util.Map;

/** Posts, the lines of posts.csv; who holds one in additional charge makes it held. */
final class PostSheet extends Sheet<PostPublished> {

  PostSheet() {
    super(POST_CODE, DEPT_CODE, NAME_HI, NAME_EN, HELD, HELD_BY, EMAIL, ACTIVE);
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
    return new Cells(Map.of(HELD, "yes", ACTIVE, "yes"));
  }

  @Override
  Class<PostPublished> type() {
    return PostPublished.class;
  }

  @Override
  PostPublished entry(String code, CellReader cells, Stamp stamp) {
    String heldBy = cells.optionalCode(HELD_BY).orElse(null);
    boolean held = cells.yes(HELD);
    return new PostPublished(
        stamp.eventId(),
        stamp.occurredAt(),
        code,
        stamp.version(),
        cells.yes(ACTIVE),
        cells.text(NAME_HI, Limits.NAME),
        cells.text(NAME_EN, Limits.NAME),
        cells.code(DEPT_CODE),
        held || heldBy != null,
        heldBy,
        cells.email(EMAIL));
  }

  @Override
  Cells cells(PostPublished post) {
    return new Cells(
        Map.of(
            DEPT_CODE, post.departmentCode(),
            NAME_HI, post.nameHi(),
            NAME_EN, post.nameEn(),
            HELD, yesNo(post.held()),
            HELD_BY, emptyIfAbsent(post.heldBy()),
            EMAIL, emptyIfAbsent(post.email()),
            ACTIVE, yesNo(post.active())));
  }
}
