package in.namaste.feedback.posters;

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
 * A text in the middle of its width, broken between words into lines of about one length. It is
 * shaped by Java (conjuncts and matras as a reader expects them) and drawn as outlines, so that the
 * paper shows what was shaped, whatever program prints it.
 */
final class Paragraph implements Part {

  private static final FontRenderContext AS_DRAWN = new FontRenderContext(null, true, true);

  /** Steps, in points, in which lines are made narrower until one more would be needed. */
  private static final float STEP = 8;

  /** Where letters stand in their line: the room below is for matras. */
  private static final float BASE = 0.72f;

  private final Type type;
  private final float width;
  private final List<TextLayout> lines;

  private Paragraph(Type type, float width, List<TextLayout> lines) {
    this.type = type;
    this.width = width;
    this.lines = lines;
  }

  /** Breaks a text, not empty, for a width in points. */
  static Paragraph of(String text, Type type, float width) {
    TextLayout whole = new TextLayout(text, type.font(), AS_DRAWN);
    if (whole.getAdvance() <= width) {
      return new Paragraph(type, width, List.of(whole));
    }
    var letters = new AttributedString(text, Map.of(TextAttribute.FONT, type.font()));
    var measurer = new LineBreakMeasurer(letters.getIterator(), AS_DRAWN);
    List<TextLayout> lines = broken(measurer, text.length(), width);
    for (float less = width - STEP; lines.size() > 1 && less > width / 2; less -= STEP) {
      List<TextLayout> balanced = broken(measurer, text.length(), less);
      if (balanced.size() > lines.size()) {
        break;
      }
      lines = balanced;
    }
    return new Paragraph(type, width, lines);
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
      double left = (width - line.getAdvance()) / 2;
      paper.fill(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
      baseline += lineHeight();
    }
  }

  private float lineHeight() {
    return type.font().getSize2D() * type.lead();
  }
}
