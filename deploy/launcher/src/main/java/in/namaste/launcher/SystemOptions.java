package in.namaste.launcher;

import in.namaste.launcher.checks.FreeDisk;
import in.namaste.launcher.options.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How a {@link NamasteSystem} is to run.
 *
 * @param root the checkout, built
 * @param data folder where everything is kept
 * @param ports where everything listens
 * @param environment the variables services inherit
 * @param extra variables of single services by their label, which win over all others
 * @param demo whether an empty data folder is to be filled with an invented month
 * @param megabytesToStart least free room on the disk of the data folder
 * @param report receives one line for each thing the user should know
 * @param hosting how Kafka and PostgreSQL run
 */
public record SystemOptions(
    Path root,
    Path data,
    Ports ports,
    Map<String, String> environment,
    Map<String, Map<String, String>> extra,
    boolean demo,
    long megabytesToStart,
    Consumer<String> report,
    Hosting hosting) {

  /** The usual ports, this JVM's own variables, reports on standard error. */
  public static SystemOptions in(Path data) {
    return new SystemOptions(
        ProjectRoot.find(),
        data.toAbsolutePath().normalize(),
        Ports.usual(),
        System.getenv(),
        Map.of(),
        false,
        FreeDisk.USUAL_MEGABYTES,
        System.err::println,
        Hosting.PROCESSES);
  }

  /** On other ports, such as {@link Ports#free()}. */
  public SystemOptions on(Ports other) {
    return new SystemOptions(
        root, data, other, environment, extra, demo, megabytesToStart, report, hosting);
  }

  /** With more variables for one service, such as {@code NAMASTE_CLOCK_OFFSET}. */
  public SystemOptions with(String service, Map<String, String> variables) {
    Map<String, Map<String, String>> more = new HashMap<>(extra);
    more.put(service, Map.copyOf(variables));
    return new SystemOptions(
        root, data, ports, environment, more, demo, megabytesToStart, report, hosting);
  }

  /** With more variables for every service. */
  public SystemOptions withAll(Map<String, String> variables) {
    Map<String, String> more = new HashMap<>(environment);
    more.putAll(variables);
    return new SystemOptions(
        root, data, ports, more, extra, demo, megabytesToStart, report, hosting);
  }

  /** With an invented month, or without. */
  public SystemOptions withDemo(boolean wanted) {
    return new SystemOptions(
        root, data, ports, environment, extra, wanted, megabytesToStart, report, hosting);
  }

  /** Reporting elsewhere than on standard error. */
  public SystemOptions reportingTo(Consumer<String> other) {
    return new SystemOptions(
        root, data, ports, environment, extra, demo, megabytesToStart, other, hosting);
  }

  /** With Kafka and PostgreSQL run in another way. */
  public SystemOptions hostedBy(Hosting other) {
    return new SystemOptions(
        root, data, ports, environment, extra, demo, megabytesToStart, report, other);
  }
}
