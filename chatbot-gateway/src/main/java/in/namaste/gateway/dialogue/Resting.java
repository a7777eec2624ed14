package in.namaste.gateway.dialogue;

/** Nothing is being asked. */
record Resting() implements Step {}
