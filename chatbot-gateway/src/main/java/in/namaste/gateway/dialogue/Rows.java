package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply.Row;
import java.util.ArrayList;
import java.util.List;

/** Lists of any length in messages of ten rows. */
final class Rows {
  private Rows() {}

  /**
   * The rows of a page: all of them if they fit, else as many as leave room for a last row that
   * leads on, and from the last page to the first.
   *
   * @param of what is listed, so that the row that leads on is known on an old message too
   * @param always rows that stand on each page, at the end
   */
  static List<Row> page(String of, List<Row> all, int page, List<Row> always, Scene scene) {
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
              Option.id(Option.PAGE, of + "/" + (last ? 0 : shown + 1)),
              scene.say(last ? Phrase.FIRST_ROWS : Phrase.MORE_ROWS)));
    }
    rows.addAll(always);
    return rows;
  }
}
