package in.namaste.web.printing;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text, broken between words into lines: in the middle of its width into lines of about one
 * length, or from one of its edges. It is shaped by Java (conjuncts and matras as a reader expects
 * them) and drawn as outlines, so that the paper shows what was shaped, whatever program prints it.
 */
public final class Paragraph implements Part {

  private static final FontRenderContext AS_DRAWN = new FontRenderContext(null, true, true);

  /** Steps, in points, in which lines are made narrower until one more would be needed. */
  private static final float STEP = 8;

  /** Where letters stand in their line: the room below is for matras. */
  private static final float BASE = 0.72f;

  /** Where lines stand in their width, as a share of what they leave free. */
  public enum Side {
    LEFT(0),
    MIDDLE(0.5),
    RIGHT(1);

    private final double before;

    Side(double before) {
      this.before = before;
    }
  }

  private final Type type;
  private final float width;
  private final Side side;
  private final List<TextLayout> lines;

  private Paragraph(Type type, float width, Side side, List<TextLayout> lines) {
    this.type = type;
    this.width = width;
    this.side = side;
    this.lines = lines;
  }

  /** Breaks a text, not empty, for a width in points, in the middle of which it stands. */
  public static Paragraph of(String text, Type type, float width) {
    return of(text, type, width, Side.MIDDLE);
  }

  /** The same, standing at this side. */
  public static Paragraph of(String text, Type type, float width, Side side) {
    TextLayout whole = new TextLayout(text, type.font(), AS_DRAWN);
    if (whole.getAdvance() <= width) {
      return new Paragraph(type, width, side, List.of(whole));
    }
    var letters = new AttributedString(text, Map.of(TextAttribute.FONT, type.font()));
    var measurer = new LineBreakMeasurer(letters.getIterator(), AS_DRAWN);
    List<TextLayout> lines = broken(measurer, text.length(), width);
    if (side == Side.MIDDLE) {
      lines = balanced(measurer, text.length(), width, lines);
    }
    return new Paragraph(type, width, side, lines);
  }

  /** One line of a text, not empty, that ends with an ellipsis if its width is too small. */
  public static Paragraph line(String text, Type type, float width, Side side) {
    String shown = text;
    TextLayout line = new TextLayout(shown, type.font(), AS_DRAWN);
    for (int end = text.length() - 1; end > 0 && line.getAdvance() > width; end--) {
      shown = text.substring(0, end).stripTrailing() + "…";
      line = new TextLayout(shown, type.font(), AS_DRAWN);
    }
    return new Paragraph(type, width, side, List.of(line));
  }

  private static List<TextLayout> balanced(
      LineBreakMeasurer measurer, int end, float width, List<TextLayout> lines) {
    List<TextLayout> best = lines;
    for (float less = width - STEP; less > width / 2; less -= STEP) {
      List<TextLayout> narrower = broken(measurer, end, less);
      if (narrower.size() > lines.size()) {
        break;
      }
      best = narrower;
    }
    return best;
  }

  private static List<TextLayout> broken(LineBreakMeasurer measurer, int end, float width) {
    List<TextLayout> lines = new ArrayList<>();
    measurer.setPosition(0);
    while (measurer.getPosition() < end) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }

  @Override
  public float height() {
    return lines.size() * lineHeight();
  }

  @Override
  public void draw(Graphics2D paper, float top) {
    paper.setColor(type.color());
    float baseline = top + BASE * lineHeight();
    for (TextLayout line : lines) {
      double left = (width - line.getVisibleAdvance()) * side.before;
      paper.fill(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
      baseline += lineHeight();
    }
  }

  private float lineHeight() {
    return type.font().getSize2D() * type.lead();
  }
}
