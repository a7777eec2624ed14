package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The ticket that a merged one follows. It is open: when it ends without being solved, its
 * followers go on alone.
 */
@Embeddable
public record Following(
    @Column(name = "master_id") UUID masterId,
    @Column(name = "master_number") String masterNumber) {}
