package in.namaste.ticket.desk;

import in.namaste.ticket.Outcome;
import in.namaste.ticket.State;

/**
 * One ticket in the inbox, in the words of the page's language.
 *
 * @param outcome of a closed ticket; none while it is not
 * @param contactRequested whether the citizen waits to be spoken to
 * @param post empty while nobody holds it
 * @param pieces how many photos and other pieces of evidence there are
 */
public record Row(
    String number,
    State state,
    Outcome outcome,
    long version,
    ClockWords clock,
    boolean contactRequested,
    String category,
    String place,
    String department,
    String post,
    long pieces,
    int reopenCount,
    String registered) {}
