package in.namaste.ticket.calling;

import java.time.Instant;
import java.util.UUID;

/**
 * What a clerk needs to ring one citizen. Personal.
 *
 * @param version of the ticket
 * @param language in which the citizen is spoken to: {@code hi} or {@code en}
 * @param phone empty when none is known
 * @param report what the department said it did; empty once it has been erased
 * @param attempts how often somebody has rung about this resolution
 */
public record CallSheet(
    UUID ticketId,
    String number,
    long version,
    String language,
    String name,
    String phone,
    String categoryCode,
    String placeCode,
    Instant resolvedAt,
    String report,
    int attempts) {}
