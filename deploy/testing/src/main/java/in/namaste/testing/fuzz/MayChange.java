package in.namaste.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What may be stored although requests are strange, and why: nothing else may change. What only
 * somebody behind the door may store is said for the paths that are there to store it.
 *
 * @param exceptions in the order in which their routes are asked, after those that may store
 *     nothing
 */
public record MayChange(List<Excepted> exceptions) {

  /**
   * Some of it.
   *
   * @param start of the paths for which it is so
   * @param kept names of tables and topics
   * @param why in words
   */
  public record Excepted(String start, Set<String> kept, String why) {}

  public MayChange {
    exceptions = List.copyOf(exceptions);
  }

  /** Nothing at all. */
  public static MayChange nothing() {
    return new MayChange(List.of());
  }

  /** What changes whatever is sent. */
  public MayChange always(String why, String... kept) {
    return by("", why, kept);
  }

  /** What requests may change whose paths begin so. */
  public MayChange by(String start, String why, String... kept) {
    List<Excepted> more = new ArrayList<>(exceptions);
    more.add(new Excepted(start, Set.of(kept), why));
    return new MayChange(more);
  }

  Set<String> of(Route route) {
    return kept(exception -> route.path().startsWith(exception.start));
  }

  /** What follows from a request, when it was answered long ago. */
  Set<String> all() {
    return kept(exception -> true);
  }

  private Set<String> kept(Predicate<Excepted> wanted) {
    Set<String> kept = new TreeSet<>();
    exceptions.stream().filter(wanted).forEach(exception -> kept.addAll(exception.kept));
    return kept;
  }

  /** Routes that may store nothing come first: what others store later is not laid to them. */
  int turn(Route route) {
    int turn = 0;
    for (int i = 0; i < exceptions.size(); i++) {
      String start = exceptions.get(i).start;
      if (!start.isEmpty() && route.path().startsWith(start)) {
        turn = i + 1;
      }
    }
    return turn;
  }
}
