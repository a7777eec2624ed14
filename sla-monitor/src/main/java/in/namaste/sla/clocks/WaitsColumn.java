package in.namaste.sla.clocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.sla.Wait;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A ticket's waits in one column, as the JSON of {@code ticket.events}; null for none. */
@Converter
public final class WaitsColumn implements AttributeConverter<List<Wait>, String> {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final TypeReference<List<Wait>> WAITS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Wait> waits) {
    try {
      return waits == null || waits.isEmpty() ? null : JSON.writeValueAsString(waits);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Waits that cannot be written", e);
    }
  }

  @Override
  public List<Wait> convertToEntityAttribute(String column) {
    return read(column);
  }

  /** The waits that a column holds. */
  public static List<Wait> read(String column) {
    try {
      return column == null ? List.of() : JSON.readValue(column, WAITS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Waits that cannot be read", e);
    }
  }
}
