package in.namaste.ticket;

/**
 * What one move did, beside the change of the ticket itself.
 *
 * @param event the fact for everyone
 * @param notice what the citizen hears; null when the fact itself is all
 * @param entry the line of the ticket's story
 */
public record Moved(TicketEvent event, TicketNotice.NoticeIssued notice, TimelineEntry entry) {}
