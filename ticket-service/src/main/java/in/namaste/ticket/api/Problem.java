package in.namaste.ticket.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.web.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request was not fulfilled, as RFC 9457 writes it. */
@Schema(description = "Why the request was not fulfilled (RFC 9457).")
record Problem(
    @Schema(required = true, examples = "about:blank") String type,
    @Schema(required = true, description = "The name of the status.") String title,
    @Schema(required = true, examples = "409") int status,
    @Schema(required = true, description = "For programs.", examples = "changed-meanwhile")
        String code,
    @Schema(required = true, description = "For people, in the language of Accept-Language.")
        String detail) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Problem of(int status, String code, String detail) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return new Problem(
        "about:blank", known == null ? "Error" : known.getReasonPhrase(), status, code, detail);
  }

  Response answer(Language language) {
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, Api.PROBLEM)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(written())
        .build();
  }

  String written() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem is text and a number", e);
    }
  }
}
