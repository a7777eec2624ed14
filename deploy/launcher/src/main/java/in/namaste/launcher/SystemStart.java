package in.namaste.launcher;

import in.namaste.launcher.checks.DataLock;
import in.namaste.launcher.checks.DiskWatch;
import in.namaste.launcher.checks.FreeDisk;
import in.namaste.launcher.checks.PrivateFolders;
import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.keys.ContactKeys;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.keys.SessionKeys;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.permissions.BrokerRules;
import in.namaste.launcher.permissions.ServicePermissions;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.services.ChildSpecs;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.services.ServiceEnvironment;
import in.namaste.launcher.supervision.Child;
import in.namaste.launcher.supervision.ChildSpec;
import in.namaste.launcher.supervision.Tasks;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import in.namaste.launcher.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.api.FlywayException;

/** The steps from a data folder to a running system, and what each failure means in words. */
final class SystemStart {

  private static final Duration DISK_CHECK = Duration.ofSeconds(10);

  private final SystemOptions options;
  private final Secrets secrets;
  private final DatabaseHost postgres;
  private final Map<String, Child> children;
  private final Tasks tasks;
  private final NamasteSystem system;
  private final InventedMonth month;

  private SystemStart(SystemOptions options, DataLock lock, Secrets secrets, ChildSpecs specs)
      throws IOException {
    this.options = options;
    this.secrets = secrets;
    this.tasks = new Tasks(options.report());
    this.postgres = options.hosting().database(postgresSettings(), tasks, options.report());
    this.children = children(specs);
    this.system =
        new NamasteSystem(
            options,
            secrets,
            postgres,
            children,
            new OrderlyStop(
                children, postgres, lock, tasks, options.report(), new AtomicBoolean()));
    this.month = new InventedMonth(options, system, children, specs);
  }

  /** Where the children's logs go. */
  static Path logs(SystemOptions options) {
    return options.data().resolve("logs");
  }

  /** Makes sure that nothing is in the way; nothing is running yet when this returns. */
  static SystemStart prepare(SystemOptions options) throws InterruptedException {
    DataLock lock = DataLock.take(options.data());
    try {
      Obstacles.require(options);
      requireBuild(options);
      PrivateFolders.makeIn(options.data());
      Secrets secrets = Secrets.in(options.data().resolve("secrets.properties"));
      SessionKeys session = SessionKeys.in(options.data());
      var environment =
          new ServiceEnvironment(
              options.root(),
              options.data(),
              options.ports(),
              secrets,
              session,
              ContactKeys.in(options.data()),
              options.environment());
      return new SystemStart(options, lock, secrets, new ChildSpecs(environment, logs(options)));
    } catch (IOException | GeneralSecurityException e) {
      throw giveUp(
          lock,
          new StartRefused(
              "The data folder " + options.data() + " cannot be used: " + e.getMessage(), e));
    } catch (StartRefused e) {
      throw giveUp(lock, e);
    }
  }

  private static StartRefused giveUp(DataLock lock, StartRefused reason) {
    lock.close();
    return reason;
  }

  private static void requireBuild(SystemOptions options) {
    for (Service service : Service.values()) {
      if (!Files.exists(service.jar(options.root()))) {
        throw new StartRefused(
            "%s is not built (%s is missing); deploy/run builds it."
                .formatted(service.label(), service.jar(options.root())));
      }
    }
    if (options.demo() && !Files.exists(ChildSpecs.demoJar(options.root()))) {
      throw new StartRefused(
          "The invented month is not built (%s is missing); deploy/run --demo builds it."
              .formatted(ChildSpecs.demoJar(options.root())));
    }
  }

  private PostgreSqlSettings postgresSettings() {
    return new PostgreSqlSettings(
        options.data().resolve("postgres"),
        PostgreSqlSettings.sharedBinaries(options.root()),
        logs(options).resolve("postgres.log"),
        options.ports().of(Port.POSTGRES),
        secrets.get("postgres"));
  }

  private Map<String, Child> children(ChildSpecs specs) throws IOException {
    Map<String, Child> all = new LinkedHashMap<>();
    add(all, specs.kafka(options.hosting().brokerProgram()));
    for (Service service : Service.values()) {
      add(
          all,
          specs.service(service).with(options.extra().getOrDefault(service.label(), Map.of())));
    }
    return all;
  }

  private void add(Map<String, Child> all, ChildSpec spec) {
    all.put(spec.name(), new Child(spec, tasks, options.report(), this::noteChildren));
  }

  private synchronized void noteChildren() {
    Obstacles.leftovers(options)
        .record(children.values().stream().flatMap(child -> child.handle().stream()).toList());
  }

  /** The system, running or not. */
  NamasteSystem system() {
    return system;
  }

  /** Starts everything and waits until it is ready. */
  void run() throws InterruptedException {
    try {
      children.get(ChildSpecs.KAFKA).start();
      postgres.start();
      prepareDatabases();
      awaitReady(ChildSpecs.KAFKA);
      prepareTopics();
      if (month.isWanted()) {
        month.startServices();
      }
      startServices();
      watchDisk();
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "Namaste cannot start: " + e.getMessage() + "; the logs are in " + logs(options), e);
    } catch (ExecutionException e) {
      throw new StartRefused("The topics cannot be prepared: " + e.getCause().getMessage(), e);
    }
  }

  private void prepareTopics() throws IOException, InterruptedException, ExecutionException {
    List<TopicDeclaration> declared =
        AsyncApi.topics(options.root().resolve("deploy/contracts/asyncapi.yaml"));
    new Topics(system.bootstrapServers()).create(declared);
    new BrokerRules(system.bootstrapServers()).set(ServicePermissions.of(declared));
  }

  private void startServices() throws IOException, InterruptedException {
    for (Service service : Service.values()) {
      children.get(service.label()).start();
    }
    for (Service service : Service.values()) {
      awaitReady(service.label());
    }
  }

  private void prepareDatabases() {
    DatabaseServer server =
        postgres
            .running()
            .orElseThrow(() -> new IllegalStateException("PostgreSQL ended while it started"));
    for (Service service : List.of(Service.values())) {
      if (service.hasDatabase()) {
        ServiceDatabase database = ServiceDatabase.of(options.root(), service.label());
        try {
          new Databases(server, secrets::get).prepare(database);
        } catch (SQLException | FlywayException e) {
          throw new StartRefused(
              "The tables of %s cannot be brought up to date: %s"
                  .formatted(service.label(), e.getMessage().lines().findFirst().orElse("")),
              e);
        }
      }
    }
  }

  private void awaitReady(String name) throws InterruptedException {
    system.awaitReady(name);
  }

  private void watchDisk() {
    var watch =
        new DiskWatch(new FreeDisk(options.data(), options.megabytesToStart()), options.report());
    tasks.every(DISK_CHECK, watch);
  }
}
