package in.namaste.ticket.inbox;

import in.namaste.ticket.Outcome;
import in.namaste.ticket.State;
import in.namaste.ticket.desk.ClockWords;

/**
 * One ticket in the inbox, in the words of the page's language.
 *
 * @param outcome of a closed ticket; none while it is not
 * @param contactRequested whether the citizen waits to be spoken to
 * @param told the post that was told last that the promise is broken; empty for none
 * @param post empty while nobody holds it
 * @param pieces how many photos and other pieces of evidence there are
 * @param similar how many other open ones of the same place and category, such as {@code 4} or
 *     {@code 9+}; empty for none
 * @param phone masked, when the ticket was found by it; otherwise empty
 * @param age how long ago it was registered
 */
public record Row(
    String number,
    State state,
    Outcome outcome,
    long version,
    ClockWords clock,
    boolean contactRequested,
    String told,
    String category,
    String place,
    String department,
    String post,
    long pieces,
    String similar,
    int reopenCount,
    String age,
    String registered,
    String phone) {}
