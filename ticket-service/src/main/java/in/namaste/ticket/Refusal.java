package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That a ticket was rejected; it stands while the ticket is.
 *
 * @param by the level that decided, above which an appeal goes
 */
@Embeddable
public record Refusal(
    @Column(name = "rejection") @Enumerated(EnumType.STRING) Rejection reason,
    @Column(name = "rejected_by") @Enumerated(EnumType.STRING) Level by) {}
