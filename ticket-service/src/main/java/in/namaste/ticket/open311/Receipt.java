package in.namaste.ticket.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request that was made is answered with. */
@Schema(name = "Open311Receipt", description = "The number of a request that was made.")
record Receipt(
    @Schema(examples = "ABC-2611-004217-7", required = true) @JsonProperty("service_request_id")
        String id,
    @Schema(description = "What is promised.") @JsonProperty("service_notice") String serviceNotice,
    @Schema(nullable = true, description = "Always null: there are no accounts of citizens.")
        @JsonProperty("account_id")
        String accountId) {

  /** What a token is answered with; a request has its number at once, which is its token. */
  @Schema(name = "Open311Token")
  record OfToken(
      @Schema(required = true) @JsonProperty("service_request_id") String id,
      @Schema(required = true) @JsonProperty("token") String token) {}
}
