package in.namaste.ticket.history;

import java.time.Instant;
import java.util.List;

/**
 * What has happened around one ticket, oldest first.
 *
 * @param entries one page of it
 * @param length how many there are in all
 * @param brokenAt the first position that does not fit; null while the chain is whole
 */
public record Chain(List<Entry> entries, long length, Long brokenAt) {

  /**
   * One change or look.
   *
   * @param role as whom, by its wire name
   * @param account which account; for citizens and clocks the role's own name
   * @param what a code, such as {@code assigned} or {@code looked}
   * @param why a code, such as {@code ticket page}; empty for none
   * @param words what somebody wrote with it; empty for none
   * @param erased there were words, and they are erased
   */
  public record Entry(
      long position,
      Instant at,
      String role,
      String account,
      String what,
      String why,
      String words,
      boolean erased) {}
}
