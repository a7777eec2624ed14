package in.namaste.sla;

/** What became of a clock. */
public enum ClockStatus {
  /** Runs, and will fire at its time. */
  ARMED,
  /** What it watched was done, or no longer owed, before its time. */
  STOPPED,
  /** Its event was written. */
  FIRED,
  /** Its breach was announced and taken back. */
  WITHDRAWN,
  /** A step whose time came when nobody was left to be told. */
  PASSED
}
