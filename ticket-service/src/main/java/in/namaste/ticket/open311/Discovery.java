package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import in.namaste.web.district.District;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the standard is spoken, in which forms, and whom to ask for a key. */
@Schema(name = "Open311Discovery")
record Discovery(
    @Schema(required = true, format = "date-time", description = "When the services last changed.")
        @JsonProperty("changeset")
        String changeset,
    @Schema(required = true) @JsonProperty("contact") String contact,
    @Schema(required = true) @JsonProperty("key_service") String keyService,
    @Schema(required = true) @JsonProperty("endpoints") List<Endpoint> endpoints) {

  static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

  /** One place where the standard is spoken. */
  @Schema(name = "Open311Endpoint")
  record Endpoint(
      @Schema(required = true, examples = SPECIFICATION) @JsonProperty("specification")
          String specification,
      @Schema(required = true) @JsonProperty("url") String url,
      @Schema(required = true, format = "date-time") @JsonProperty("changeset") String changeset,
      @Schema(
              required = true,
              enumeration = {"production", "test"})
          @JsonProperty("type")
          String type,
      @Schema(required = true) @JsonProperty("formats") List<String> formats) {}

  /**
   * The discovery of this service.
   *
   * @param district whose office answers for it
   * @param desk the service's public address
   */
  static Discovery of(Catalogue catalogue, District district, String desk) {
    String changed = changed(catalogue);
    return new Discovery(
        changed,
        catalogue
            .tongue()
            .words()
            .contact(district.headOffice(catalogue.tongue().language()), desk),
        catalogue.tongue().words().keyService(desk),
        List.of(
            new Endpoint(
                SPECIFICATION,
                desk + "/open311/v2",
                changed,
                "production",
                Stream.of(Format.values()).map(Format::mediaType).toList())));
  }

  /** The standard's own examples sort by this text, so it is in UTC. */
  private static String changed(Catalogue catalogue) {
    return catalogue.directory().categories().stream()
        .map(category -> category.occurredAt())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH)
        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
        .toString();
  }
}
