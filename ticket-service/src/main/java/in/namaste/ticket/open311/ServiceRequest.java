package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket as anybody may see it: codes, dates and outcomes in words of the directory. Nothing that
 * a citizen or an officer wrote, no photo and no pin.
 */
@Schema(name = "Open311Request", description = "A ticket as anybody may see it.")
@JsonPropertyOrder({
  "service_request_id",
  "status",
  "status_notes",
  "service_name",
  "service_code",
  "description",
  "agency_responsible",
  "service_notice",
  "requested_datetime",
  "updated_datetime",
  "expected_datetime",
  "address",
  "address_id",
  "zipcode",
  "lat",
  "long",
  "media_url"
})
record ServiceRequest(
    @Schema(examples = "ABC-2611-004217-7", required = true) @JsonProperty("service_request_id")
        String id,
    @Schema(
            enumeration = {"open", "closed"},
            required = true)
        @JsonProperty("status")
        String status,
    @Schema(description = "Where it stands, in words.") @JsonProperty("status_notes")
        String statusNotes,
    @Schema(required = true) @JsonProperty("service_name") String serviceName,
    @Schema(examples = "PHED.NOWATER", required = true) @JsonProperty("service_code")
        String serviceCode,
    @Schema(description = "The category in words; never the citizen's own.")
        @JsonProperty("description")
        String description,
    @Schema(description = "The department.") @JsonProperty("agency_responsible")
        String agencyResponsible,
    @Schema(description = "What is promised.") @JsonProperty("service_notice") String serviceNotice,
    @Schema(format = "date-time", required = true, examples = "2026-11-23T12:00:00+05:30")
        @JsonProperty("requested_datetime")
        String requested,
    @Schema(format = "date-time", description = "Of a closed one: when it was closed.")
        @JsonProperty("updated_datetime")
        String updated,
    @Schema(
            format = "date-time",
            nullable = true,
            description = "By when it is promised to be solved; null while no date is shared.")
        @JsonProperty("expected_datetime")
        String expected,
    @Schema(
            nullable = true,
            description =
                "The village or ward and what it lies in; null where that would tell of whom it"
                    + " is.")
        @JsonProperty("address")
        String address,
    @Schema(nullable = true, examples = "V-061572", description = "The place's code, or null.")
        @JsonProperty("address_id")
        String addressId,
    @Schema(nullable = true, description = "Always null.") @JsonProperty("zipcode") String zipcode,
    @Schema(nullable = true, description = "Always null: a pin may be somebody's home.")
        @JsonProperty("lat")
        Double lat,
    @Schema(nullable = true, description = "Always null.") @JsonProperty("long") Double longitude,
    @Schema(nullable = true, description = "Always null: pictures show people.")
        @JsonProperty("media_url")
        String mediaUrl) {}
