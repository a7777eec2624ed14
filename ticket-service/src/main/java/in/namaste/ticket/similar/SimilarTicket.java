package in.namaste.ticket.similar;

import in.namaste.ticket.State;
import java.time.Instant;

/**
 * An open ticket of the same place and category as another.
 *
 * @param post null while nobody holds it
 */
public record SimilarTicket(String number, State state, String post, Instant registeredAt) {}
