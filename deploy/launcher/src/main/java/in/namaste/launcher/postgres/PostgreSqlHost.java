package in.namaste.launcher.postgres;

import in.namaste.launcher.supervision.Guard;
import in.namaste.launcher.supervision.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps a PostgreSQL server running: one that dies is started again, until it is asked to stop. */
public final class PostgreSqlHost implements DatabaseHost {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PostgreSqlSettings settings;
  private final Tasks tasks;
  private final Consumer<String> report;

  private boolean wanted;
  private boolean retired;
  private EmbeddedPostgreSql server;
  private Guard guard;

  /**
   * @param tasks starts a dead server again
   * @param report receives one line for each thing the user should know
   */
  public PostgreSqlHost(PostgreSqlSettings settings, Tasks tasks, Consumer<String> report) {
    this.settings = settings;
    this.tasks = tasks;
    this.report = report;
  }

  @Override
  public synchronized void start() throws IOException, InterruptedException {
    if (retired) {
      throw new IllegalStateException("PostgreSQL is stopped for good");
    }
    wanted = true;
    if (server != null) {
      return;
    }
    EmbeddedPostgreSql started = EmbeddedPostgreSql.start(settings);
    server = started;
    // SIGINT is PostgreSQL's fast shutdown.
    guard = Guard.over(started.postmaster().pid(), "INT");
    tasks.whenEnded(started.postmaster().process(), () -> ended(started));
  }

  private synchronized void ended(EmbeddedPostgreSql dead) {
    if (dead != server || !wanted) {
      return;
    }
    report.accept("PostgreSQL ended by itself and is started again; its log is " + settings.log());
    startAgain();
  }

  private synchronized void startAgain() {
    if (!wanted) {
      return;
    }
    try {
      release();
      start();
    } catch (IOException | IllegalStateException e) {
      report.accept(
          "PostgreSQL cannot be started: " + e.getMessage() + "; its log is " + settings.log());
      tasks.after(PAUSE, this::startAgain);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() throws IOException {
    wanted = false;
    release();
  }

  @Override
  public synchronized void retire() throws IOException {
    retired = true;
    stop();
  }

  private void release() throws IOException {
    if (server != null) {
      EmbeddedPostgreSql released = server;
      server = null;
      guard.close();
      released.close();
    }
  }

  @Override
  public synchronized Optional<EmbeddedPostgreSql> running() {
    return Optional.ofNullable(server).filter(found -> found.postmaster().process().isAlive());
  }

  @Override
  public Optional<Long> pid() {
    return running().map(found -> found.postmaster().pid());
  }
}
