package in.namaste.journeys.town;

import in.namaste.bench.meta.BusinessNumber;
import in.namaste.bench.meta.Citizen;
import in.namaste.bench.meta.Gateway;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Chats;
import in.namaste.bench.phones.Simulator;
import in.namaste.journeys.pages.Browsing;
import in.namaste.journeys.pages.CallingCell;
import in.namaste.journeys.pages.Desk;
import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.Ports;
import in.namaste.testing.Topic;
import in.namaste.testing.containers.ContainerHosting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The whole system, started once for all tests on free ports with a data folder of its own, and the
 * people around it. With {@link RunningTown#PROPERTY} it is one that runs already and stays.
 */
public final class Town implements AutoCloseable {

  /** The invented name of every citizen: it may appear where personal data belongs, only there. */
  public static final String CITIZEN_NAME = "झलकारी देवी";

  /** What a test's answer without confirmation is sent again after. */
  private static final String UNCONFIRMED_WAIT = "PT15S";

  /** Services log as for a collector, and each record that they have done with. */
  private static final Map<String, String> JSON_LOG =
      Map.of("LOG_JSON", "true", "QUARKUS_LOG_CATEGORY__IN_NAMASTE_MESSAGING__LEVEL", "DEBUG");

  /** Passwords are chosen and checked all the time, and how slowly is no part of any story. */
  private static final Map<String, String> QUICK_PASSWORDS = Map.of("PASSWORD_COST", "6");

  private final Optional<NamasteSystem> system;
  private final Places places;
  private final Duration offset;
  private final Simulator simulator;
  private final Gateway gateway;
  private final Chats chats;
  private final AtomicInteger citizens = new AtomicInteger();
  private final Map<String, String> passwords = new ConcurrentHashMap<>();
  private final Set<String> officersWords = ConcurrentHashMap.newKeySet();

  private Town(Optional<NamasteSystem> system, Places places, Duration offset) {
    this.system = system;
    this.places = places;
    this.offset = offset;
    this.simulator = new Simulator(address("simulator"));
    this.gateway = new Gateway(address("chatbot-gateway"));
    this.chats = new Chats(gateway, number(), simulator, clock());
  }

  static Town build() {
    return RunningTown.named()
        .map(running -> new Town(Optional.empty(), running, running.offset()))
        .orElseGet(() -> of(options -> options));
  }

  /** A town of another district, by the folder of its pack; the caller closes it. */
  public static Town of(Path pack) {
    return of(options -> options.withAll(Map.of("DISTRICT_DIR", pack.toString())));
  }

  /** A town whose services tell what they do; the caller closes it. */
  public static Town tracedBy(Collector collector) {
    return of(options -> options.withAll(collector.variables()));
  }

  /** A town that runs in another way than usual; the caller closes it. */
  public static Town of(UnaryOperator<SystemOptions> way) {
    try {
      Path data = Files.createTempDirectory("namaste-journeys-");
      Duration offset = Daytime.offset(Clock.systemUTC());
      SystemOptions options =
          SystemOptions.in(data)
              .on(Ports.free())
              .hostedBy(ContainerHosting.orProcesses())
              .withAll(JSON_LOG)
              .withAll(Map.of("NAMASTE_CLOCK_OFFSET", offset.toString()))
              .with("chatbot-gateway", Map.of("SENDING_UNCONFIRMED_WAIT", UNCONFIRMED_WAIT))
              .with("ticket-service", QUICK_PASSWORDS);
      NamasteSystem system = NamasteSystem.start(way.apply(options));
      return new Town(Optional.of(system), new EmbeddedTown(system), offset);
    } catch (IOException e) {
      throw new IllegalStateException("No folder for the system's data", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting", e);
    }
  }

  /**
   * The machinery, to be broken or looked into. A test of a system that it did not start ends here,
   * as not run.
   */
  public NamasteSystem system() {
    return system.orElseThrow(
        () -> new TestAbortedException("looks into the machinery or breaks it, which is not ours"));
  }

  /** Whether it was here before the tests. */
  public boolean isRunningAnyway() {
    return system.isEmpty();
  }

  /** How far the services' clocks are turned. */
  public Duration offset() {
    return offset;
  }

  /** The time the services live in. */
  public Clock clock() {
    return Clock.offset(Clock.systemUTC(), offset);
  }

  /** Meta's stand-in. */
  public Simulator simulator() {
    return simulator;
  }

  /** Where webhooks go. */
  public Gateway gateway() {
    return gateway;
  }

  /** The number that citizens write to, with the secret that signs. */
  public BusinessNumber number() {
    return BusinessNumber.embedded();
  }

  /** Somebody who has never written before. */
  public Chat newCitizen() {
    return chats.of(Citizen.number(citizens.incrementAndGet()));
  }

  /** How many citizens there have been. */
  public int citizens() {
    return citizens.get();
  }

  /** An officer or another person of the offices, signed in. */
  public Desk desk(String account) {
    return new Desk(signedIn(account), address("ticket-service"), officersWords::addAll);
  }

  /** What was typed at desks so far. */
  public Set<String> writtenByOfficers() {
    return Set.copyOf(officersWords);
  }

  /** Who rings citizens that did not answer. */
  public CallingCell callingCell() {
    return new CallingCell(signedIn("calling"), address("ticket-service"));
  }

  /** A browser in which this account has signed in. */
  public Browsing signedIn(String account) {
    return Browsing.signedIn(address("ticket-service"), account, password(account));
  }

  /** An account's password: at the first use it is changed, as everybody has to. */
  public String password(String account) {
    return passwords.computeIfAbsent(account, this::chosen);
  }

  private String chosen(String account) {
    String first = firstPassword(account);
    String chosen = "chosen " + first;
    Browsing.chooses(address("ticket-service"), account, first, chosen);
    return chosen;
  }

  /** From the file made at the first start. */
  private String firstPassword(String account) {
    try (Stream<String> lines = Files.lines(places.accounts())) {
      return lines
          .map(line -> line.split("\t", -1))
          .filter(columns -> columns.length > 1 && columns[0].equals(account))
          .map(columns -> columns[1])
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No account " + account));
    } catch (IOException e) {
      throw new IllegalStateException("The accounts cannot be read", e);
    }
  }

  /** A service's address. */
  public URI address(String service) {
    return places.address(service);
  }

  /** A topic of this system's Kafka. */
  public Topic topic(String name) {
    return new Topic(bootstrapServers(), name);
  }

  /** What a client that may do everything puts into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return places.bootstrapServers();
  }

  /**
   * Stops what was started and removes its data; the logs stay under {@code target/logs}. A system
   * that was here before stays.
   */
  @Override
  public void close() throws Exception {
    chats.close();
    if (system.isPresent()) {
      end(system.get());
    }
  }

  private static void end(NamasteSystem system) throws Exception {
    system.stop();
    keepLogs(system);
    try (Stream<Path> files = Files.walk(system.data())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void keepLogs(NamasteSystem system) throws IOException {
    Path kept = Files.createDirectories(Path.of("target", "logs"));
    try (Stream<Path> logs = Files.list(system.logs())) {
      for (Path log : logs.toList()) {
        Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
