package in.namaste.ticket.accounts;

import in.namaste.messaging.Failures;
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
  private volatile boolean prepared;
  private volatile boolean troubled;

  Preparing(CurrentDirectory directory, FirstAccounts accounts) {
    this.directory = directory;
    this.accounts = accounts;
  }

  @Scheduled(
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> prepare() {
    if (prepared) {
      return Uni.createFrom().voidItem();
    }
    return directory
        .get()
        .chain(accounts::make)
        .invoke(this::done)
        .onFailure()
        .recoverWithUni(this::later);
  }

  private void done() {
    prepared = true;
    LOG.info("Directory and accounts are there");
  }

  private Uni<Void> later(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("Directory and accounts are not there yet, trying on: %s", Failures.named(failure));
    }
    return Uni.createFrom().voidItem();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("directory and accounts").status(prepared).build();
  }
}
