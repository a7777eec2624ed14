package in.namaste.bench.inbox;

import in.namaste.bench.Machine;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The program behind {@code deploy/bench/inbox}. */
public final class InboxBench {

  private static final String USAGE =
      """
      deploy/bench/inbox [ADDRESS...]
        Starts a system of its own on free ports, puts a million invented tickets into it and times
        the pages of the inbox over HTTP, each alone and warm; some five minutes.
        ADDRESS    parts behind the question mark of /desk, instead of the usual ones
      """;

  private InboxBench() {}

  /** Prints a table in Markdown on standard output, progress on standard error. */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    List<String> asked = List.of(args);
    if (asked.contains("--help") || asked.contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    Path data = Files.createTempDirectory("namaste-bench-");
    progress("starting a system of its own");
    try (var system = NamasteSystem.start(SystemOptions.in(data).on(Ports.free()))) {
      progress("putting tickets into it");
      new Tickets(system.database("ticket")).seed();
      System.out.print(Machine.describe() + "\n\n" + measure(system, asked));
    } finally {
      delete(data);
    }
    System.exit(0);
  }

  private static String measure(NamasteSystem system, List<String> asked) throws Exception {
    List<String> addresses = asked.isEmpty() ? Addresses.USUAL : asked;
    StringBuilder table =
        new StringBuilder(
            "| who | list | p50 ms | p95 ms | slowest ms |\n|---|---|---:|---:|---:|\n");
    for (String account : List.of("phed", "dc")) {
      progress("pages for " + account);
      var desk = new Desk(URI.create(system.address("ticket-service")));
      desk.signIn(account, system.data().resolve("accounts.txt"));
      desk.warmUp(addresses);
      for (String address : addresses) {
        table.append(desk.time(account, address));
      }
    }
    return table.toString();
  }

  private static void progress(String step) {
    System.err.println("bench: " + step);
  }

  private static void delete(Path data) throws java.io.IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
