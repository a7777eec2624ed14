package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A time in which the work waited for the citizen's answer.
 *
 * @param since when the citizen was asked
 * @param until when the ticket moved on, answered or not; null while it waits
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wait(@Column(name = "since") Instant since, @Column(name = "until") Instant until) {

  Wait endedAt(Instant now) {
    return new Wait(since, now);
  }
}
