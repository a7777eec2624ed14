package in.namaste.feedback.sources;

import java.util.List;
import java.util.UUID;

/**
 * What is told of where an answer came from: a number, and nothing that leads back there.
 *
 * @param number how many answers the office has got from there today, this one included; from 1
 * @param earlier ids of the earlier ones when this one makes them a flood; else null
 */
public record FromSource(int number, List<UUID> earlier) {

  /**
   * So many answers a day of one source are counted: a family that shares a phone, or one person at
   * several counters. Decision 0020 has the reasons of both numbers.
   */
  public static final int COUNTED = 5;

  /** From more than so many on, none of a source's answers is believed, the first ones neither. */
  public static final int FLOOD = 20;

  public FromSource {
    earlier = earlier == null ? null : List.copyOf(earlier);
  }
}
