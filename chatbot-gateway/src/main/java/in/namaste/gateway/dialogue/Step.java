package in.namaste.gateway.dialogue;

/** Where in the conversation a person is. */
public sealed interface Step permits Resting {}
