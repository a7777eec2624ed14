package in.namaste.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout lies: the directory that holds {@code deploy/contracts}. */
public final class ProjectRoot {

  /** System property that names the root outright. */
  public static final String PROPERTY = "project.root";

  private ProjectRoot() {}

  /**
   * The root named by the system property {@value #PROPERTY}, else the nearest directory above the
   * working directory that has {@code deploy/contracts}.
   *
   * @throws IllegalStateException if there is none
   */
  public static Path find() {
    String named = System.getProperty(PROPERTY);
    Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
    for (Path candidate = start; candidate != null; candidate = candidate.getParent()) {
      if (Files.isDirectory(candidate.resolve("deploy/contracts"))) {
        return candidate;
      }
    }
    throw new IllegalStateException(
        "No directory with deploy/contracts at or above "
            + start
            + "; name it with -D"
            + PROPERTY
            + "=");
  }
}
