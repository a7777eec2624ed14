package in.namaste.sla;

import java.util.UUID;

/**
 * What an event of a clock says about its ticket.
 *
 * @param number the number the citizen knows
 * @param departmentCode whose ticket it is now
 */
public record Ticketed(UUID ticketId, String number, String departmentCode) {}
