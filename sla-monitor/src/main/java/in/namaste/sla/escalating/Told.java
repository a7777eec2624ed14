package in.namaste.sla.escalating;

import in.namaste.sla.SlaEvent.TicketEscalated;

/**
 * A post that was told.
 *
 * @param clockId the clock that did it: a telling counts as long as its clock stays fired
 */
public record Told(long clockId, TicketEscalated event) {}
