package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A time in which the work waited for the citizen's answer: the working clock pauses, the promise
 * does not.
 *
 * @param since when the citizen was asked
 * @param until when the ticket moved on; null while it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wait(Instant since, Instant until) {

  public Wait {
    requireNonNull(since, "since");
  }
}
