package in.namaste.web.printing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A table: each cell is one line, cut with an ellipsis where its column ends; thin lines between
 * rows.
 *
 * @param columns from the left to the right
 * @param rows of as many cells as columns
 * @param size of the letters, in points
 */
public record Grid(List<Column> columns, List<List<String>> rows, float size) implements Part {

  private static final Color LINE = new Color(0xd9d6cd);
  private static final float THIN = 0.5f;

  /** Between the text and the end of its column, in points. */
  private static final float GAP = 4;

  /** Height of a row, in sizes of its letters. */
  public static final float LEAD = 1.6f;

  /**
   * One column.
   *
   * @param width in points
   */
  public record Column(String head, float width, Paragraph.Side side) {}

  @Override
  public float height() {
    return (rows.size() + 1) * rowHeight();
  }

  @Override
  public void draw(Graphics2D paper, float top) {
    Type heads = Type.bold(size, Type.MUTED);
    Type cells = Type.hindi(size, Type.INK);
    row(paper, top, columns.stream().map(Column::head).toList(), heads);
    for (int i = 0; i < rows.size(); i++) {
      float line = top + (i + 1) * rowHeight();
      paper.setColor(LINE);
      paper.fill(new Rectangle2D.Float(0, line, width(), THIN));
      row(paper, line, rows.get(i), cells);
    }
  }

  private void row(Graphics2D paper, float top, List<String> texts, Type type) {
    float left = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!texts.get(i).isEmpty()) {
        paper.translate(left, 0);
        Paragraph.line(texts.get(i), type, column.width() - GAP, column.side()).draw(paper, top);
        paper.translate(-left, 0);
      }
      left += column.width();
    }
  }

  private float width() {
    return (float) columns.stream().mapToDouble(Column::width).sum();
  }

  private float rowHeight() {
    return size * LEAD;
  }
}
