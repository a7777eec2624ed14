package in.namaste.testing.fuzz;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a route wants of whoever asks.
 *
 * @param roles one of which is to be signed in; empty if anybody may come
 * @param query names of its query parameters
 * @param fields names of the fields of its form
 * @param json names of what stands in its JSON
 * @param files whether its form carries files
 * @param page whether it answers with a page of HTML
 */
public record Wants(
    Set<String> roles,
    Set<String> query,
    Set<String> fields,
    Set<String> json,
    boolean files,
    boolean page) {

  public Wants {
    roles = Set.copyOf(roles);
    query = new TreeSet<>(query);
    fields = new TreeSet<>(fields);
    json = new TreeSet<>(json);
  }

  Wants and(Wants other) {
    return new Wants(
        both(roles, other.roles),
        both(query, other.query),
        both(fields, other.fields),
        both(json, other.json),
        files || other.files,
        page || other.page);
  }

  private static Set<String> both(Collection<String> some, Collection<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
