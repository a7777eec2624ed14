package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service asks beside the fields that all have. */
@Schema(name = "Open311ServiceDefinition", description = "What a service asks beside.")
record ServiceDefinition(
    @Schema(examples = "PHED.NOWATER", required = true) @JsonProperty("service_code")
        String serviceCode,
    @Schema(required = true) @JsonProperty("attributes") List<Attribute> attributes) {

  /** One thing that is asked. */
  @Schema(name = "Open311Attribute")
  record Attribute(
      @Schema(required = true) @JsonProperty("variable") boolean variable,
      @Schema(required = true, examples = "PLACE") @JsonProperty("code") String code,
      @Schema(required = true, enumeration = "singlevaluelist") @JsonProperty("datatype")
          String datatype,
      @Schema(required = true) @JsonProperty("required") boolean required,
      @Schema(required = true) @JsonProperty("datatype_description") String datatypeDescription,
      @Schema(required = true) @JsonProperty("order") int order,
      @Schema(required = true) @JsonProperty("description") String description,
      @Schema(required = true) @JsonProperty("values") List<Value> values) {}

  /** One answer that can be given. */
  @Schema(name = "Open311Value")
  record Value(
      @Schema(required = true, examples = "V-061572") @JsonProperty("key") String key,
      @Schema(required = true) @JsonProperty("name") String name) {}
}
