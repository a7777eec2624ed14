package in.namaste.safekeeping.history;

/**
 * A place where the history is not what it was.
 *
 * @param where the ticket's number or the subject, or an anchor
 * @param position in the chain or among the anchors; 0 for the whole of it
 * @param what in words
 */
public record Broken(String where, long position, String what) {

  @Override
  public String toString() {
    return position == 0 ? where + ": " + what : where + ", position " + position + ": " + what;
  }
}
