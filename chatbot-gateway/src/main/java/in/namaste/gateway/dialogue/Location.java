package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Graphemes;

/**
 * A pin on the map.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 * @param name of a chosen place; null for a bare pin
 * @param address of a chosen place; null for a bare pin
 */
public record Location(double latitude, double longitude, String name, String address) {
  private static final int MOST = 1000;

  public Location {
    name = tidy(name);
    address = tidy(address);
  }

  private static String tidy(String words) {
    return words == null || words.isBlank() ? null : Graphemes.fit(words.strip(), MOST);
  }
}
