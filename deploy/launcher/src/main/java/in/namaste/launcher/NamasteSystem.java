package in.namaste.launcher;

import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.services.ChildSpecs;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.supervision.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All of Namaste on this machine: Kafka, PostgreSQL, the services and the simulator. {@code
 * deploy/run} runs one; tests of the whole system start one, break parts of it and look what
 * happens. Children are named by their labels, such as {@code ticket-service}, or {@code kafka}.
 */
public final class NamasteSystem implements AutoCloseable {

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  private final SystemOptions options;
  private final Secrets secrets;
  private final DatabaseHost postgres;
  private final Map<String, Child> children;
  private final OrderlyStop orderlyStop;

  NamasteSystem(
      SystemOptions options,
      Secrets secrets,
      DatabaseHost postgres,
      Map<String, Child> children,
      OrderlyStop orderlyStop) {
    this.options = options;
    this.secrets = secrets;
    this.postgres = postgres;
    this.children = children;
    this.orderlyStop = orderlyStop;
  }

  /** Whether it is stopping or stopped. */
  public boolean isStopping() {
    return orderlyStop.hasBegun();
  }

  /**
   * Starts everything and returns when all services are ready.
   *
   * @throws StartRefused in one sentence if something is in the way; then nothing is left running
   */
  public static NamasteSystem start(SystemOptions options) throws InterruptedException {
    SystemStart start = SystemStart.prepare(options);
    try {
      start.run();
      return start.system();
    } catch (InterruptedException | RuntimeException e) {
      start.system().stop();
      throw e;
    }
  }

  /**
   * Stops the services, then Kafka, then PostgreSQL. Returns when no process is left; the data
   * stays.
   */
  public void stop() throws InterruptedException {
    orderlyStop.run();
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }

  /**
   * Kills a service or Kafka outright (SIGKILL), as a crash would; supervision starts it again at
   * once.
   */
  public void kill(String name) throws InterruptedException {
    child(name).kill();
  }

  /** Kills a service or Kafka outright (SIGKILL); it stays down until {@link #startService}. */
  public void killForGood(String name) throws InterruptedException {
    child(name).killForGood();
  }

  /** Stops one service in good order; it stays down. */
  public void stopService(String name) throws InterruptedException {
    child(name).stop();
  }

  /** Starts one service without waiting for it. */
  public void startService(String name) throws IOException {
    child(name).start();
  }

  /**
   * Stops one service and starts it with more variables, such as {@code NAMASTE_CLOCK_OFFSET};
   * waits until it is ready.
   */
  public void restartService(String name, Map<String, String> variables)
      throws IOException, InterruptedException {
    Child child = child(name);
    child.stop();
    child.use(child.spec().with(variables));
    child.start();
    awaitReady(name);
  }

  /**
   * Waits up to two minutes until a service is ready, or Kafka listens.
   *
   * @throws IllegalStateException if it does not get ready
   */
  public void awaitReady(String name) throws InterruptedException {
    Child child = child(name);
    if (!child.awaitReady(READY_LIMIT)) {
      throw new IllegalStateException(
          name + " does not get ready; its log is " + child.spec().log());
    }
  }

  /** Stops Kafka in good order; it stays down. */
  public void stopKafka() throws InterruptedException {
    child(ChildSpecs.KAFKA).stop();
  }

  /** Starts Kafka and waits until it listens. */
  public void startKafka() throws IOException, InterruptedException {
    child(ChildSpecs.KAFKA).start();
    awaitReady(ChildSpecs.KAFKA);
  }

  /** Stops PostgreSQL, ending its sessions; it stays down. */
  public void stopPostgres() throws IOException {
    postgres.stop();
  }

  /** Starts PostgreSQL and waits until it serves. */
  public void startPostgres() throws IOException, InterruptedException {
    postgres.start();
  }

  /** A database, such as {@code ticket}, as PostgreSQL's superuser sees it. */
  public DataSource database(String name) {
    return postgresServer().asSuperuser(name);
  }

  /**
   * Loses a service's database, as by a broken disk: afterwards it has its tables and no row. The
   * service is to be stopped before.
   */
  public void loseDatabase(String service) throws SQLException {
    new Databases(postgresServer(), secrets::get).lose(ServiceDatabase.of(options.root(), service));
  }

  private DatabaseServer postgresServer() {
    return postgres
        .running()
        .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
  }

  /** The process id of a service, of Kafka, or of {@code postgres}. */
  public long pid(String name) {
    if (name.equals("postgres")) {
      return postgres.pid().orElseThrow(() -> notRunning(name));
    }
    return child(name).handle().orElseThrow(() -> notRunning(name)).pid();
  }

  private static IllegalStateException notRunning(String name) {
    return new IllegalStateException(name + " is not running");
  }

  /** Whether a service or Kafka lives. */
  public boolean isRunning(String name) {
    return child(name).isRunning();
  }

  /** The variables a service was started with. */
  public Map<String, String> environment(String name) {
    return child(name).spec().environment();
  }

  /** Where everything listens. */
  public Ports ports() {
    return options.ports();
  }

  /** A service's address, such as {@code http://localhost:8082}, without a path. */
  public String address(String name) {
    return ports().address(Service.labelled(name).port());
  }

  /** What Kafka clients put into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return LocalPorts.HOST + ":" + ports().of(Port.KAFKA);
  }

  /** Folder where everything is kept. */
  public Path data() {
    return options.data();
  }

  /** Folder of the logs, one file for each child. */
  public Path logs() {
    return SystemStart.logs(options);
  }

  private Child child(String name) {
    Child child = children.get(name);
    if (child == null) {
      throw new IllegalArgumentException(
          "Nothing here is called " + name + "; there are " + children.keySet());
    }
    return child;
  }
}
