package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One service of the service list: a category of the directory. */
@Schema(name = "Open311Service", description = "A kind of request that can be made.")
@JsonPropertyOrder({
  "service_code",
  "service_name",
  "description",
  "metadata",
  "type",
  "keywords",
  "group"
})
record Service(
    @Schema(examples = "PHED.NOWATER", required = true) @JsonProperty("service_code") String code,
    @Schema(examples = "No / low drinking water supply", required = true)
        @JsonProperty("service_name")
        String name,
    @Schema(description = "The department and what it promises.", required = true)
        @JsonProperty("description")
        String description,
    @Schema(description = "Always true: the place can be chosen.", required = true)
        @JsonProperty("metadata")
        boolean metadata,
    @Schema(enumeration = "realtime", required = true) @JsonProperty("type") String type,
    @Schema(description = "Comma-separated, in both languages.", required = true)
        @JsonProperty("keywords")
        String keywords,
    @Schema(description = "The department's group in the menus.", required = true)
        @JsonProperty("group")
        String group) {}
