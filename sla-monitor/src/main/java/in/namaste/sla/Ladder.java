package in.namaste.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<String> skipped = new ArrayList<>();
    for (int rung = lowest; rung < posts.size(); rung++) {
      String post = posts.get(rung);
      Optional<String> reached = reached(post);
      if (reached.isEmpty()) {
        skipped.add(post);
      } else if (told.stream().noneMatch(one -> one.postCode().equals(reached.get()))) {
        String inChargeOf = reached.get().equals(post) ? null : post;
        String previous = told.isEmpty() ? null : told.getLast().postCode();
        return Optional.of(
            new Telling(departmentCode, rung + 1, reached.get(), inChargeOf, skipped, previous));
      }
    }
    return Optional.empty();
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
