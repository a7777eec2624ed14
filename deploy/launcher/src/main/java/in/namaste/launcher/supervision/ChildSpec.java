package in.namaste.launcher.supervision;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one child process is started.
 *
 * @param name as it is reported, such as {@code ticket-service}
 * @param command program and arguments
 * @param environment all its variables
 * @param folder working directory
 * @param log file that receives its output
 * @param readiness whether it can do its work
 */
public record ChildSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    Path log,
    Readiness readiness) {

  /** Asks a running child whether it can do its work. */
  @FunctionalInterface
  public interface Readiness {
    boolean isReady();
  }

  /** The same child with more variables, which win over the present ones. */
  public ChildSpec with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new ChildSpec(name, command, all, folder, log, readiness);
  }
}
