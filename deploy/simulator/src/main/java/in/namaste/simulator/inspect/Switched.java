package in.namaste.simulator.inspect;

/** A switch was moved or a fault came, happened or went; open pages look again. */
public record Switched() {}
