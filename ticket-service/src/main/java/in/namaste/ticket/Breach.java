package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A promise that the clocks found broken. A mark for the desk; not part of the public state.
 *
 * @param eventId the announcement, by which it can be withdrawn
 * @param run of the ticket, in which it happened
 * @param clock which promise: {@code resolve} or {@code share-date}
 * @param dueAt when it fell due
 */
@Embeddable
public record Breach(
    @Column(name = "breach_event_id") UUID eventId,
    @Column(name = "breach_run") Integer run,
    @Column(name = "breach_clock") String clock,
    @Column(name = "breach_due_at") Instant dueAt) {}
