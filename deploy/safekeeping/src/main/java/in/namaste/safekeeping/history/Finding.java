package in.namaste.safekeeping.history;

import java.util.List;

/**
 * What a check of the whole history has found.
 *
 * @param chains how many there are
 * @param entries in all of them
 * @param erased entries whose words are erased, which is no break
 * @param anchors in the database
 * @param published anchors on the topic; -1 when no broker answered
 * @param broken every place that does not fit
 * @param remarks what an honest reader should know beside it, such as a restore
 */
public record Finding(
    long chains,
    long entries,
    long erased,
    long anchors,
    long published,
    List<Broken> broken,
    List<String> remarks) {

  public boolean isWhole() {
    return broken.isEmpty();
  }
}
