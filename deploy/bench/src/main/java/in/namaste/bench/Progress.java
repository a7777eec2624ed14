package in.namaste.bench;

/** What a bench is doing, on standard error: its figures alone go to standard output. */
public final class Progress {

  private Progress() {}

  /** Says what is done next. */
  public static void say(String step) {
    System.err.println("bench: " + step);
  }
}
