package in.namaste.bench.inbox;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.Progress;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import java.net.URI;
import java.util.List;

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
    Progress.say("starting a system of its own");
    try (var own = OwnSystem.start()) {
      Progress.say("putting tickets into it");
      new Tickets(own.system().database("ticket")).seed();
      System.out.print(Machine.describe() + "\n\n" + measure(own.system(), asked));
    }
    System.exit(0);
  }

  private static String measure(NamasteSystem system, List<String> asked) throws Exception {
    List<String> addresses = asked.isEmpty() ? Addresses.USUAL : asked;
    StringBuilder table =
        new StringBuilder(
            "| who | list | p50 ms | p95 ms | slowest ms |\n|---|---|---:|---:|---:|\n");
    for (String account : List.of("phed", "dc")) {
      Progress.say("pages for " + account);
      var desk = new Desk(URI.create(system.address("ticket-service")));
      desk.signIn(account, system.data().resolve("accounts.txt"));
      desk.warmUp(addresses);
      for (String address : addresses) {
        table.append(desk.time(account, address));
      }
    }
    return table.toString();
  }
}
