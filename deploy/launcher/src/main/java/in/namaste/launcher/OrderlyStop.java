package in.namaste.launcher;

import in.namaste.launcher.checks.DataLock;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.services.ChildSpecs;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.supervision.Child;
import in.namaste.launcher.supervision.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Stops the services while Kafka and PostgreSQL still answer them, then Kafka, then PostgreSQL.
 * Only once.
 */
record OrderlyStop(
    Map<String, Child> children,
    DatabaseHost postgres,
    DataLock lock,
    Tasks tasks,
    Consumer<String> report,
    AtomicBoolean begun) {

  /** Whether it has been asked for. */
  boolean hasBegun() {
    return begun.get();
  }

  /** Returns when no process is left; at once if somebody else asked before. */
  void run() throws InterruptedException {
    if (begun.getAndSet(true)) {
      return;
    }
    List<Thread> services = new ArrayList<>();
    for (Service service : Service.values()) {
      services.add(Thread.ofVirtual().start(() -> retire(service.label())));
    }
    for (Thread thread : services) {
      thread.join();
    }
    retire(ChildSpecs.KAFKA);
    try {
      postgres.retire();
    } catch (IOException | IllegalStateException e) {
      report.accept("PostgreSQL did not stop well: " + e.getMessage());
    }
    lock.close();
    tasks.close();
  }

  private void retire(String name) {
    try {
      children.get(name).retire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
