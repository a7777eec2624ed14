package in.namaste.launcher.supervision;

import java.io.IOException;

/**
 * A tiny shell that waits for this JVM's end on a pipe and then ends one process. So a launcher
 * that is killed outright leaves nothing behind for long.
 */
public final class Guard implements AutoCloseable {

  /**
   * Ctrl-C reaches the whole group of a terminal; the guard leaves the order of stopping to the
   * launcher.
   */
  private static final String SCRIPT =
      """
      trap '' INT HUP TERM
      read -r _
      kill -s "$2" "$1" 2>/dev/null
      for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        kill -0 "$1" 2>/dev/null || exit 0
        sleep 1
      done
      kill -s KILL "$1" 2>/dev/null
      """;

  private final Process shell;

  private Guard(Process shell) {
    this.shell = shell;
  }

  /**
   * Guards a process.
   *
   * @param signal the name of the signal that stops it in good order, such as {@code TERM}
   */
  public static Guard over(long pid, String signal) throws IOException {
    return new Guard(
        new ProcessBuilder("sh", "-c", SCRIPT, "namaste-guard", String.valueOf(pid), signal)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Ends the guard, not the guarded process. */
  @Override
  public void close() {
    shell.destroyForcibly();
  }
}
