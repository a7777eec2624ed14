package in.namaste.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries' own chatter out of the logs; warnings stay. */
public final class LauncherLogging {

  /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  /**
   * Reports with stack traces what the launcher finds out and says by itself, such as a server that
   * is gone.
   */
  private static final Logger EMBEDDING = Logger.getLogger("io.zonky");

  private LauncherLogging() {}

  /** From now on this JVM logs warnings and errors only, one line each, on stderr. */
  public static void quiet() {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
    ROOT.setLevel(Level.WARNING);
    EMBEDDING.setLevel(Level.OFF);
  }
}
