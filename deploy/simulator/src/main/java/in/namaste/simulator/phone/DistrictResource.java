package in.namaste.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import in.namaste.simulator.SimulatorConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Whose bot the phone talks to, from the district pack; without one it is nobody's. */
@Path("/simulator/district")
public class DistrictResource {

  private static final Told NOBODY = new Told("नमस्ते", "", "", List.of());

  private final SimulatorConfig config;

  DistrictResource(SimulatorConfig config) {
    this.config = config;
  }

  /**
   * What the page needs.
   *
   * @param greeting what citizens write to begin, and the word mark
   * @param pins well-known places to send the location of
   */
  public record Told(String greeting, String nameHi, String nameEn, List<Pin> pins) {}

  /** A place on the map. */
  public record Pin(String name, double latitude, double longitude) {}

  @GET
  public Told told() throws IOException {
    if (config.districtDir().isEmpty()) {
      return NOBODY;
    }
    java.nio.file.Path pack = config.districtDir().get();
    JsonNode district =
        new YAMLMapper().readTree(pack.resolve("policy.yaml").toFile()).path("district");
    return new Told(
        district.path("greetingHi").asText(),
        district.path("nameHi").asText(),
        district.path("nameEn").asText(),
        pins(pack.resolve("pins.csv")));
  }

  private static List<Pin> pins(java.nio.file.Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    CsvMapper csv = new CsvMapper();
    try (MappingIterator<Map<String, String>> rows =
        csv.readerForMapOf(String.class).with(csv.schemaWithHeader()).readValues(file.toFile())) {
      return rows.readAll().stream().map(DistrictResource::pin).toList();
    }
  }

  private static Pin pin(Map<String, String> row) {
    return new Pin(
        row.get("name"),
        Double.parseDouble(row.get("latitude")),
        Double.parseDouble(row.get("longitude")));
  }
}
