package in.namaste.sla;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The posts of a department that hear of a broken promise, one after the other.
 *
 * <p>It is climbed, never descended: what comes next stands above everybody of this department who
 * was told in this run. A post in additional charge is told where its holder sits; a vacant or
 * inactive one is passed over at once, without waiting. No post is told twice in a run, also not by
 * the ladder of another department after a transfer.
 *
 * @param posts codes from the lowest rung up
 * @param known the posts of the directory by code, at least those of the ladder and their holders
 */
public record Ladder(String departmentCode, List<String> posts, Map<String, Post> known) {

  public Ladder {
    posts = List.copyOf(posts);
    known = Map.copyOf(known);
  }

  /** A department without a ladder: nobody is told. */
  public static Ladder none(String departmentCode) {
    return new Ladder(departmentCode, List.of(), Map.of());
  }

  /**
   * Whom to tell next.
   *
   * @param run of the ticket; a reopened one starts one rung up
   * @param told who was told in this run already, oldest first, without what was taken back
   * @return empty when nobody is left
   */
  public Optional<Telling> next(int run, List<Telling> told) {
    int above = highestRung(told) + 1;
    if (above > 0) {
      return from(above, told);
    }
    Optional<Telling> first = from(run > 1 ? 1 : 0, told);
    // Rather the lowest rung again than nobody.
    return first.isPresent() ? first : from(0, told);
  }

  private int highestRung(List<Telling> told) {
    return told.stream()
        .filter(telling -> telling.departmentCode().equals(departmentCode))
        .mapToInt(telling -> posts.indexOf(telling.rung()))
        .max()
        .orElse(-1);
  }

  private Optional<Telling> from(int lowest, List<Telling> told) {
    Set<String> heard = told.stream().map(Telling::postCode).collect(Collectors.toSet());
    OptionalInt rung = nextRung(lowest, heard);
    if (rung.isEmpty()) {
      return Optional.empty();
    }
    String post = posts.get(rung.getAsInt());
    String reached = reached(post).orElseThrow();
    heard.add(reached);
    return Optional.of(
        new Telling(
            departmentCode,
            rung.getAsInt() + 1,
            reached,
            reached.equals(post) ? null : post,
            posts.subList(lowest, rung.getAsInt()).stream()
                .filter(one -> reached(one).isEmpty())
                .toList(),
            told.isEmpty() ? null : told.getLast().postCode(),
            nextRung(rung.getAsInt() + 1, heard).isEmpty()));
  }

  private OptionalInt nextRung(int lowest, Set<String> heard) {
    return IntStream.range(lowest, posts.size())
        .filter(rung -> reached(posts.get(rung)).filter(post -> !heard.contains(post)).isPresent())
        .findFirst();
  }

  /** The post where whoever answers for this one sits; empty while nobody does. */
  private Optional<String> reached(String code) {
    Post post = known.get(code);
    if (post == null || !post.active() || !post.held()) {
      return Optional.empty();
    }
    Post holder = post.heldBy() == null ? post : known.get(post.heldBy());
    return Optional.ofNullable(holder).filter(Post::hasOwnHolder).map(Post::code);
  }
}
