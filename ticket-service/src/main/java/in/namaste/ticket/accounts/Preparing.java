package in.namaste.ticket.accounts;

import in.namaste.messaging.UntilDone;
import in.namaste.ticket.directory.CurrentDirectory;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * What must be there before the desk is of use: the directory and the accounts. Tried again each
 * second until it succeeds, and said once, so that the service can start before its database.
 */
@Readiness
@ApplicationScoped
class Preparing implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(Preparing.class);

  private final CurrentDirectory directory;
  private final FirstAccounts accounts;
  private final UntilDone prepared =
      new UntilDone(LOG, "Directory and accounts are not there yet, trying on");

  Preparing(CurrentDirectory directory, FirstAccounts accounts) {
    this.directory = directory;
    this.accounts = accounts;
  }

  @Scheduled(
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> prepare() {
    return prepared.attempt(
        () ->
            directory
                .get()
                .chain(accounts::make)
                .invoke(() -> LOG.info("Directory and accounts are there")));
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("directory and accounts").status(prepared.isDone()).build();
  }
}
