package in.namaste.bench.load;

import in.namaste.bench.meta.BusinessNumber;
import in.namaste.bench.meta.Gateway;
import in.namaste.bench.phones.Simulator;

/**
 * Where every load plays.
 *
 * @param gateway takes the webhooks
 * @param number citizens write to it
 * @param simulator counts the replies
 * @param crowd the citizens
 */
public record Stage(Gateway gateway, BusinessNumber number, Simulator simulator, Crowd crowd) {}
