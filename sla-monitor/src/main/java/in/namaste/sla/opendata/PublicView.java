package in.namaste.sla.opendata;

import in.namaste.sla.opendata.Publication.Level;
import in.namaste.sla.opendata.Publication.Line;
import in.namaste.web.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The public page.
 *
 * @param publication null while there is none
 */
public record PublicView(
    Publication publication, Licence licence, Language language, String feedbackUrl) {

  public List<Column> columns() {
    return Arrays.asList(Column.values());
  }

  public List<Line> departments() {
    return publication.of(Level.DEPARTMENT);
  }

  public List<Line> blocks() {
    return publication.of(Level.BLOCK);
  }

  /** A figure of the whole district; that nothing is shown does not mean that there is none. */
  public String sum(Column column) {
    Long count = publication.district().count(column);
    return count == null ? language.say("पांच से कम", "under five") : String.valueOf(count);
  }

  /** Whether nobody knows the line's place. */
  public boolean isUnknown(Line line) {
    return line.of().code().equals(line.of().english()) && line.level() == Level.BLOCK;
  }
}
