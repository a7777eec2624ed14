package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A date the department gave.
 *
 * @param date by when it will be solved
 * @param sharedAt when it was said
 */
@Embeddable
public record SharedDate(
    @Column(name = "date") Instant date, @Column(name = "shared_at") Instant sharedAt) {}
