package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All of a ticket that others may know: codes, dates and outcomes, never free text. Stands beside
 * every fact, so that a reader keeps a view by keeping the highest version. Absent means absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicState(
    long version,
    String number,
    State state,
    TicketClass ticketClass,
    String departmentCode,
    String categoryCode,
    String placeCode,
    Area area,
    Promise.Kind promise,
    Instant promisedBy,
    List<SharedDate> dates,
    int slips,
    int reopenCount,
    int run,
    String post,
    Instant registeredAt,
    Instant runStartedAt,
    Instant firstAssignedAt,
    Instant firstStartedAt,
    Instant firstResolvedAt,
    Instant resolvedAt,
    Instant closedAt,
    Outcome outcome,
    Integer rating,
    Rejection rejection,
    Level appealLevel,
    UUID masterId,
    Integer contactAttempts,
    List<Wait> awaited) {}
