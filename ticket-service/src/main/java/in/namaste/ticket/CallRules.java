package in.namaste.ticket;

import java.time.Duration;

/**
 * How citizens are rung who let the time to answer pass.
 *
 * @param most how many calls reach nobody before a ticket closes as unconfirmed
 * @param between how long nobody rings after a call that reached nobody: three calls in one minute
 *     are one call
 */
public record CallRules(int most, Duration between) {}
