package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lists of any length in messages of ten rows. */
final class Rows {
  private Rows() {}

  /**
   * The rows of a page: all of them if they fit, else as many as leave room for a last row that
   * leads on, and from the last page to the first.
   *
   * @param always rows that stand on each page, at the end
   */
  static List<Row> page(List<Row> all, int page, List<Row> always, Scene scene) {
    int room = Limits.MOST_ROWS - always.size();
    List<Row> rows;
    if (all.size() <= room) {
      rows = new ArrayList<>(all);
    } else {
      int size = room - 1;
      int pages = (all.size() + size - 1) / size;
      int shown = Math.floorMod(page, pages);
      rows = new ArrayList<>(all.subList(shown * size, Math.min(all.size(), (shown + 1) * size)));
      boolean last = shown == pages - 1;
      rows.add(
          new Row(
              Option.id(Option.PAGE, last ? 0 : shown + 1),
              scene.say(last ? Phrase.FIRST_ROWS : Phrase.MORE_ROWS)));
    }
    rows.addAll(always);
    return rows;
  }

  /** The option of the row whose number was typed. */
  static Optional<Option> numbered(String words, List<Row> rows) {
    OptionalInt number = Numbers.in(words);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= rows.size()
        ? Optional.of(Option.parse(rows.get(number.getAsInt() - 1).id()))
        : Optional.empty();
  }
}
