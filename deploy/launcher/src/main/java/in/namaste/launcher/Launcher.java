package in.namaste.launcher;

import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What {@code deploy/run} runs once everything is built. */
public final class Launcher {

  private static final int REFUSED = 1;

  private Launcher() {}

  /** Runs Namaste until it is asked to stop; {@code --help} lists the options. */
  @SuppressWarnings("SystemExitOutsideMain")
  public static void main(String[] args) throws InterruptedException {
    LauncherLogging.quiet();
    try {
      Path usualData = ProjectRoot.find().resolve("deploy/.data");
      CommandLine commandLine = CommandLine.parse(List.of(args), System.getenv(), usualData);
      if (commandLine.help()) {
        System.out.println(CommandLine.helpText());
        return;
      }
      if (commandLine.check()) {
        Obstacles.requireNone(SystemOptions.in(commandLine.data()).on(commandLine.ports()));
        return;
      }
      run(
          SystemOptions.in(commandLine.data())
              .on(commandLine.ports())
              .withDemo(commandLine.demo()));
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      System.exit(REFUSED);
    }
  }

  private static void run(SystemOptions options) throws InterruptedException {
    SystemStart start = SystemStart.prepare(options);
    NamasteSystem system = start.system();
    // The one way out, whether by Ctrl-C, by SIGTERM or because the start failed.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
    try {
      start.run();
    } catch (RuntimeException e) {
      if (system.isStopping()) {
        return;
      }
      throw inOneSentence(e, options);
    }
    System.out.print(readyLines(options));
    // Unpacking and migrating filled a heap that is hardly used from now on.
    System.gc();
    new CountDownLatch(1).await();
  }

  /** What nobody foresaw goes into a file; the person at the terminal gets a sentence. */
  private static StartRefused inOneSentence(RuntimeException failure, SystemOptions options) {
    if (failure instanceof StartRefused refused) {
      return refused;
    }
    Path details = SystemStart.logs(options).resolve("launcher.log");
    try (var writer = new PrintWriter(Files.newBufferedWriter(details))) {
      failure.printStackTrace(writer);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new StartRefused(
        "Namaste cannot start: " + failure + "; " + details + " says more.", failure);
  }

  private static void stop(NamasteSystem system) {
    try {
      system.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the user sees when all is ready. */
  static String readyLines(SystemOptions options) {
    Ports ports = options.ports();
    return """
        Namaste is ready
          phone       %-30stalk to the bot
          desk        %-30sofficers
          feedback    %-30soffices and QR codes
          dashboard   %s
          accounts    %s
          logs        %s
        """
        .formatted(
            ports.address(Port.SIMULATOR) + "/",
            ports.address(Port.TICKET) + "/desk",
            ports.address(Port.FEEDBACK) + "/",
            ports.address(Port.SLA) + "/dashboard",
            options.data().resolve("accounts.txt"),
            SystemStart.logs(options));
  }
}
