package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Scope;

/**
 * When somebody looks, and at what.
 *
 * @param scope of the address, never wider than what the reader may see
 */
public record Sight(Moment moment, Scope scope) {}
