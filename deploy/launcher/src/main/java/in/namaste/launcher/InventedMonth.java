package in.namaste.launcher;

import in.namaste.launcher.services.ChildSpecs;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.supervision.Child;
import in.namaste.launcher.supervision.ChildSpec;
import in.namaste.launcher.supervision.LogFile;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The invented month of {@code --demo} (decision 0033). It is written while the services that know
 * it first hand are there and sla-monitor is not: that one finds the whole past on its topics, and
 * calls nothing late that was done in time.
 */
final class InventedMonth {

  /** Where answers are counted in the week they arrive: two weeks ago, last week and this one. */
  private static final int EARLIEST_WEEK = 2;

  private static final String CLOCK_OFFSET = "NAMASTE_CLOCK_OFFSET";
  private static final int DAYS_OF_WEEK = 7;

  private final SystemOptions options;
  private final NamasteSystem system;
  private final Map<String, Child> children;
  private final ChildSpecs specs;

  InventedMonth(
      SystemOptions options, NamasteSystem system, Map<String, Child> children, ChildSpecs specs) {
    this.options = options;
    this.system = system;
    this.children = children;
    this.specs = specs;
  }

  /** Whether it was asked for and nobody has complained yet; says so when somebody has. */
  boolean isWanted() {
    if (!options.demo()) {
      return false;
    }
    boolean empty = hasNoTicket();
    if (!empty) {
      options.report().accept("--demo adds nothing: there are tickets in " + options.data() + ".");
    }
    return empty;
  }

  private boolean hasNoTicket() {
    try (Connection connection = system.database("ticket").getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select not exists (select 1 from ticket)")) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The tickets cannot be looked for", e);
    }
  }

  /**
   * Starts all services but sla-monitor and fills them.
   *
   * @throws IllegalStateException if the month cannot be written
   */
  void startServices() throws IOException, InterruptedException {
    options.report().accept("An invented month is being written; that takes a minute or two.");
    Child feedback = children.get(Service.FEEDBACK_SERVICE.label());
    ChildSpec today = feedback.spec();
    feedback.use(agoBy(EARLIEST_WEEK, today));
    List<Service> first = new ArrayList<>(List.of(Service.values()));
    first.remove(Service.SLA_MONITOR);
    for (Service service : first) {
      children.get(service.label()).start();
    }
    for (Service service : first) {
      system.awaitReady(service.label());
    }
    write("answers", String.valueOf(EARLIEST_WEEK));
    for (int week = EARLIEST_WEEK - 1; week >= 0; week--) {
      feedback.stop();
      feedback.use(agoBy(week, today));
      feedback.start();
      system.awaitReady(feedback.name());
      write("answers", String.valueOf(week));
    }
    // Last: that there are tickets says that all is there.
    write("tickets");
  }

  private static ChildSpec agoBy(int weeks, ChildSpec today) {
    Duration usual = Duration.parse(today.environment().getOrDefault(CLOCK_OFFSET, "PT0S"));
    Duration ago = usual.minusDays((long) weeks * DAYS_OF_WEEK);
    return weeks == 0 ? today : today.with(Map.of(CLOCK_OFFSET, ago.toString()));
  }

  private void write(String... part) throws IOException, InterruptedException {
    ChildSpec spec = specs.demo(List.of(part));
    LogFile.prepare(spec.log());
    ProcessBuilder builder =
        new ProcessBuilder(spec.command())
            .directory(spec.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(spec.log().toFile()));
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    Process process = builder.start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the invented month cannot be written; see " + spec.log());
      }
    } finally {
      process.destroy();
    }
  }
}
