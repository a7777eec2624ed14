package in.namaste.ticket.accounts;

import java.time.Instant;

/**
 * An account and how it stands.
 *
 * @param restsUntil null unless too many wrong passwords came for its name
 */
public record KnownAccount(Account account, Instant restsUntil) {}
