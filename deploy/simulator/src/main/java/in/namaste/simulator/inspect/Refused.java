package in.namaste.simulator.inspect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * A body that Meta would have refused.
 *
 * @param to whom it was for as far as could be read, else null
 * @param error what was answered
 * @param body as posted; a JSON string where it was not JSON
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Refused(long seq, Instant time, String to, Problem error, @JsonRawValue String body) {

  /** Code and words of the answer. */
  public record Problem(int code, String message, String details) {}
}
