package in.namaste.launcher.supervision;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One supervised child process: started again whenever it dies, until it is asked to stop. */
public final class Child {

  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final long POLL_MILLIS = 250;

  private final Tasks tasks;
  private final Consumer<String> report;
  private final Runnable changed;
  private final Backoff backoff = new Backoff();

  private ChildSpec spec;
  private boolean wanted;
  private boolean retired;
  private Process process;
  private Guard guard;
  private Instant startedAt = Instant.EPOCH;
  private int deaths;

  /**
   * @param tasks starts dead children again
   * @param report receives one line for each thing the user should know
   * @param changed told after each start and end
   */
  public Child(ChildSpec spec, Tasks tasks, Consumer<String> report, Runnable changed) {
    this.spec = spec;
    this.tasks = tasks;
    this.report = report;
    this.changed = changed;
  }

  /** The name it is reported by. */
  public String name() {
    return spec().name();
  }

  /** How it is started now. */
  public synchronized ChildSpec spec() {
    return spec;
  }

  /** How it is started from the next time on. */
  public synchronized void use(ChildSpec changedSpec) {
    spec = changedSpec;
  }

  /** Starts it unless it runs; returns at once. */
  public synchronized void start() throws IOException {
    if (retired) {
      throw new IllegalStateException(spec.name() + " is stopped for good");
    }
    wanted = true;
    deaths = 0;
    if (!isRunning()) {
      launch();
    }
  }

  private synchronized void launch() throws IOException {
    LogFile.prepare(spec.log());
    // Ctrl-C at a terminal reaches every process of the group: children leave it to the launcher to
    // stop them in order.
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", spec.name()));
    command.addAll(spec.command());
    var builder =
        new ProcessBuilder(command).directory(spec.folder().toFile()).redirectErrorStream(true);
    builder.redirectInput(Redirect.from(new File("/dev/null")));
    builder.redirectOutput(Redirect.appendTo(spec.log().toFile()));
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    Process launched = builder.start();
    process = launched;
    guard = Guard.over(launched.pid(), "TERM");
    startedAt = Instant.now();
    tasks.now(changed);
    tasks.whenEnded(launched, () -> ended(launched));
  }

  private synchronized void ended(Process dead) {
    if (dead != process) {
      return;
    }
    guard.close();
    process = null;
    tasks.now(changed);
    if (!wanted) {
      return;
    }
    deaths++;
    Duration pause = backoff.after(Duration.between(startedAt, Instant.now()));
    report.accept(
        "%s ended by itself (%s) and is started again; its log is %s"
            .formatted(spec.name(), inWords(dead.exitValue()), spec.log()));
    tasks.after(pause, this::startAgain);
  }

  private synchronized void startAgain() {
    if (!wanted || isRunning()) {
      return;
    }
    try {
      launch();
    } catch (IOException e) {
      report.accept("%s cannot be started: %s".formatted(spec.name(), e.getMessage()));
      tasks.after(backoff.after(Duration.ZERO), this::startAgain);
    }
  }

  private static String inWords(int exitValue) {
    int signal = exitValue - 128;
    return signal > 0 ? "signal " + signal : "exit code " + exitValue;
  }

  /**
   * Asks it to end, and after a grace of 15 seconds ends it. Returns when it is gone; it is not
   * started again.
   */
  public void stop() throws InterruptedException {
    Optional<Process> running = noLongerWanted();
    running.ifPresent(Process::destroy);
    if (running.isPresent() && !running.get().waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
      report.accept(name() + " did not end in " + GRACE.toSeconds() + " s and was killed");
      kill(running.get());
    }
    running.ifPresent(this::ended);
  }

  /** Stops it; it can never be started again. */
  public void retire() throws InterruptedException {
    synchronized (this) {
      retired = true;
    }
    stop();
  }

  /** Kills it outright (SIGKILL), as a crash would; supervision then starts it again. */
  public void kill() throws InterruptedException {
    Optional<Process> running = running();
    if (running.isPresent()) {
      kill(running.get());
    }
  }

  /** Kills it outright (SIGKILL); it stays down until it is started. */
  public void killForGood() throws InterruptedException {
    Optional<Process> running = noLongerWanted();
    if (running.isPresent()) {
      kill(running.get());
    }
  }

  private void kill(Process running) throws InterruptedException {
    running.destroyForcibly();
    running.waitFor();
    ended(running);
  }

  private synchronized Optional<Process> noLongerWanted() {
    wanted = false;
    return running();
  }

  private synchronized Optional<Process> running() {
    return Optional.ofNullable(process).filter(Process::isAlive);
  }

  /** Whether its process lives. */
  public boolean isRunning() {
    return running().isPresent();
  }

  /** Its process, while it lives. */
  public Optional<ProcessHandle> handle() {
    return running().map(Process::toHandle);
  }

  /** How often it has died since it was last asked to start. */
  public synchronized int deaths() {
    return deaths;
  }

  /**
   * Waits until it is ready.
   *
   * @return false if the limit passed, it was stopped, or it died three times meanwhile
   */
  public boolean awaitReady(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    int deathsBefore = deaths();
    while (System.nanoTime() < end && isWanted() && deaths() - deathsBefore < 3) {
      if (isRunning() && spec().readiness().isReady()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    return false;
  }

  private synchronized boolean isWanted() {
    return wanted;
  }
}
