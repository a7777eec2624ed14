package in.namaste.feedback.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that was rendered once, with holes where it is different each time.
 *
 * @param parts of the page, one more than holes
 * @param holes between them, by name
 */
public record HoledPage(List<String> parts, List<String> holes) {

  /** Nobody who types or sends anything knows it. */
  private static final String MARK = "hole" + UUID.randomUUID().toString().replace("-", "");

  private static final Pattern HOLE = Pattern.compile(MARK + "([a-z0-9_ ]+)\\.");

  /**
   * What a template shows where a hole is to be.
   *
   * @param name small letters, digits, lines and spaces
   */
  public static String hole(String name) {
    return MARK + name + '.';
  }

  static HoledPage of(String rendered) {
    List<String> parts = new ArrayList<>();
    List<String> holes = new ArrayList<>();
    int from = 0;
    Matcher hole = HOLE.matcher(rendered);
    while (hole.find()) {
      parts.add(rendered.substring(from, hole.start()));
      holes.add(hole.group(1));
      from = hole.end();
    }
    parts.add(rendered.substring(from));
    return new HoledPage(List.copyOf(parts), List.copyOf(holes));
  }

  /**
   * The page with its holes filled.
   *
   * @param filling says what is written into the hole of a name; as text: what means something in
   *     HTML is escaped
   */
  String filled(UnaryOperator<String> filling) {
    StringBuilder page = new StringBuilder(parts.getFirst());
    for (int i = 0; i < holes.size(); i++) {
      page.append(escaped(filling.apply(holes.get(i)))).append(parts.get(i + 1));
    }
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
