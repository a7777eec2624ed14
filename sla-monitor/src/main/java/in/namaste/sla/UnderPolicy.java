package in.namaste.sla;

import java.time.Instant;

/** What decides which rules of the policy hold for a ticket. */
public record UnderPolicy(TicketClass ticketClass, String categoryCode, Instant registeredAt) {}
