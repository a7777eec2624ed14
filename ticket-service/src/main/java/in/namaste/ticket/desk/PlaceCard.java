package in.namaste.ticket.desk;

import java.util.List;

/**
 * Where a complaint is about, without a map.
 *
 * @param parts from the place itself up to the district
 * @param pins locations the citizen sent; evidence, never the place
 */
public record PlaceCard(List<Part> parts, List<Pin> pins) {

  /**
   * The place or something it lies in.
   *
   * @param level as the directory has it, such as {@code village}
   */
  public record Part(String level, String name) {}

  /**
   * A location as words, as degrees to copy and as a link to a map program ({@code geo:}).
   *
   * @param words what the citizen's phone calls it; empty when it does not
   */
  public record Pin(String words, String degrees, String link) {}
}
