package in.namaste.web.printing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * How a text is set. The letters are Mukta's, which has Devanagari and Latin and comes along: no
 * font of the machine is used.
 *
 * @param lead height of a line, in sizes of the letters: matras above and below need room
 */
public record Type(Font font, Color color, float lead) {

  public static final Color INK = new Color(0x1c1b19);
  public static final Color MUTED = new Color(0x45433e);
  public static final Color BRAND = new Color(0x0b5c4d);

  private static final Font REGULAR = load("Regular");
  private static final Font BOLD = load("Bold");
  private static final float WITH_MATRAS = 1.42f;
  private static final float LATIN = 1.3f;

  /** Letters of this size, in points, with room for matras. */
  public static Type hindi(float size, Color color) {
    return new Type(REGULAR.deriveFont(size), color, WITH_MATRAS);
  }

  /** The same, bold. */
  public static Type bold(float size, Color color) {
    return new Type(BOLD.deriveFont(size), color, WITH_MATRAS);
  }

  /** Muted letters of this size, in points, for lines without matras. */
  public static Type english(float size) {
    return new Type(REGULAR.deriveFont(size), MUTED, LATIN);
  }

  private static Font load(String weight) {
    MachineFonts.needNone();
    String file = "/fonts/mukta/Mukta-" + weight + ".ttf";
    try (InputStream letters = Type.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, letters);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The service brings its letters along: " + file, e);
    }
  }
}
