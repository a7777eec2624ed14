package in.namaste.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The main process of a PostgreSQL server that runs on some cluster directory. */
public record Postmaster(long pid, ProcessHandle process) {

  private static final int STOP_SECONDS = 60;

  /** The server that runs on this directory now, if there is one. */
  public static Optional<Postmaster> of(Path directory) {
    Path file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2 || !Path.of(lines.get(1)).toRealPath().equals(directory.toRealPath())) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.getFirst().strip());
      return ProcessHandle.of(pid)
          .filter(Postmaster::isPostgres)
          .map(found -> new Postmaster(pid, found));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Ends the server that a killed owner left running on this directory, if there is one. */
  public static void endOn(Path directory) {
    of(directory).ifPresent(Postmaster::stop);
  }

  /**
   * Ends a server that has begun to start on the directory, however far it has come: it may not
   * have noted its pid yet, and pg_ctl may still be about to start it.
   */
  static void endBegunOn(Path directory) {
    ProcessHandle.current()
        .children()
        .filter(child -> worksOn(child, directory))
        .forEach(Postmaster::stop);
    ProcessHandle.allProcesses().filter(any -> worksOn(any, directory)).forEach(Postmaster::stop);
  }

  private static boolean worksOn(ProcessHandle process, Path directory) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return String.join(" ", arguments).contains(directory.toString());
  }

  /**
   * A pid is used again after a restart of the machine: only a postgres process is ever taken for
   * the server.
   */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
  }

  /** Ends the server's sessions and the server, waiting until it is gone. */
  void stop() {
    stop(process);
  }

  private static void stop(ProcessHandle server) {
    try {
      // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients.
      new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException | IOException e) {
      throw new IllegalStateException(
          "A PostgreSQL server with pid " + server.pid() + " is left over and does not stop", e);
    }
  }
}
