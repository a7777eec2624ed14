package in.namaste.feedback.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Many rows as one parameter, which a statement reads by {@code jsonb_to_recordset}. */
@ApplicationScoped
public class Rows {

  private final ObjectMapper json;

  Rows(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Writes them down.
   *
   * @param rows records whose components have the columns' names
   */
  public String of(Collection<? extends Record> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rows are writable as JSON", e);
    }
  }
}
