package in.namaste.ticket.desk;

import java.util.List;

/**
 * Photos and other files of a ticket: how it was, as the citizen shows it, and how it is now, as
 * the department shows it.
 */
public record Pictures(List<Picture> citizens, List<Picture> officers) {

  public boolean none() {
    return citizens.isEmpty() && officers.isEmpty();
  }

  /** Whether there is a before and an after to be compared. */
  public boolean comparable() {
    return citizens.stream().anyMatch(Picture::image) && officers.stream().anyMatch(Picture::image);
  }

  /**
   * A piece of evidence.
   *
   * @param count within those of the same side, from 1
   * @param image whether the page shows it itself
   * @param ours whether an officer added it
   * @param taken when the photo was made, as its camera says; empty when it does not
   * @param spot where, as a link to a map program ({@code geo:}); empty when it does not
   * @param away how far from the nearest location the citizen sent; empty when nobody knows
   * @param far whether that is so far that somebody should ask
   */
  public record Picture(
      int count,
      String link,
      String kind,
      boolean image,
      boolean ours,
      String added,
      String taken,
      String spot,
      String away,
      boolean far,
      List<Earlier> earlier) {

    /** Whether it is the very file that was used before; otherwise it looks like it. */
    public boolean same() {
      return earlier.stream().anyMatch(Earlier::exact);
    }
  }

  /**
   * Where a picture had been used before.
   *
   * @param number of that ticket; empty when it is another department's
   * @param exact whether it is the same file; otherwise it looks alike
   */
  public record Earlier(String number, boolean exact) {}
}
