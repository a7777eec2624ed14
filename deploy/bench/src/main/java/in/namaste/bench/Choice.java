package in.namaste.bench;

import java.util.List;

/** What was asked for on the command line. */
record Choice(boolean help, boolean running, boolean longer) {

  private static final List<String> KNOWN = List.of("--help", "-h", "--running", "--long");

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException in one sentence if one is unknown
   */
  static Choice of(String... args) {
    List<String> given = List.of(args);
    given.stream()
        .filter(arg -> !KNOWN.contains(arg))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new IllegalArgumentException(unknown + " is not known.");
            });
    return new Choice(
        given.contains("--help") || given.contains("-h"),
        given.contains("--running"),
        given.contains("--long"));
  }
}
