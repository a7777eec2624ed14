package in.namaste.launcher.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * The children's pids on disk, so that the next start can end what a killed launcher left running.
 * A pid alone proves nothing, for it is used again: only a process that began at the recorded time
 * is touched.
 *
 * @param file one line for each child: pid, and the time it began in milliseconds
 */
public record Leftovers(Path file) {

  private static final Duration GRACE = Duration.ofSeconds(10);

  /** The system computes a process's begin from a clock that is adjusted now and then. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  /** Notes these processes, replacing what was noted before. */
  public void record(Collection<ProcessHandle> children) {
    String lines =
        children.stream()
            .flatMap(
                child ->
                    began(child).stream().map(at -> child.pid() + " " + at.toEpochMilli() + "\n"))
            .collect(Collectors.joining());
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot note the running processes in " + file, e);
    }
  }

  /**
   * Ends the noted processes that still run.
   *
   * @return how many there were
   */
  public int end() throws IOException, InterruptedException {
    if (!Files.exists(file)) {
      return 0;
    }
    List<ProcessHandle> alive =
        Files.readAllLines(file).stream().flatMap(line -> alive(line).stream()).toList();
    alive.forEach(ProcessHandle::destroy);
    for (ProcessHandle process : alive) {
      end(process);
    }
    Files.delete(file);
    return alive.size();
  }

  private static void end(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stillThere) {
      process.destroyForcibly();
    }
  }

  private static Optional<ProcessHandle> alive(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 2) {
      return Optional.empty();
    }
    Instant recorded = Instant.ofEpochMilli(Long.parseLong(words[1]));
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> began(process).map(at -> near(at, recorded)).orElse(false));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
  }

  private static Optional<Instant> began(ProcessHandle process) {
    return process.info().startInstant();
  }
}
