package in.namaste.testing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a service has stored: what stands in every table of its database, and how much is on
 * topics. A row that was changed shows, too.
 *
 * @param digests by the name of the table or topic
 */
public record Stored(Map<String, String> digests) {

  public Stored {
    digests = Map.copyOf(digests);
  }

  /** The names of all that is otherwise than it was. */
  public Set<String> changed(Stored later) {
    Set<String> names = new TreeSet<>(digests.keySet());
    names.addAll(later.digests.keySet());
    names.removeIf(name -> Objects.equals(digests.get(name), later.digests.get(name)));
    return names;
  }
}
