package in.namaste.ticket.entry;

/** How a complaint came that was not written to the bot. */
public enum Channel {
  /** The citizen stood at the counter. */
  WALK_IN("walk-in"),
  /** The citizen rang up. */
  PHONE("phone"),
  /** A letter or an application on paper. */
  PAPER("paper"),
  /** Another program, by Open311. */
  OPEN311("open311"),
  /** Another program, by the service's own API. */
  PROGRAM("program");

  private final String wireName;

  Channel(String wireName) {
    this.wireName = wireName;
  }

  /** The name beside the complaint. */
  public String wireName() {
    return wireName;
  }
}
