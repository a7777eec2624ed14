package in.namaste.testing.containers;

import in.namaste.launcher.Hosting;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.supervision.Tasks;
import java.util.function.Consumer;

/** Kafka and PostgreSQL of a whole system in containers. */
public final class ContainerHosting implements Hosting {

  /** What this run of tests wants: containers, or the launcher's own processes. */
  public static Hosting orProcesses() {
    return Containers.areWanted() ? new ContainerHosting() : Hosting.PROCESSES;
  }

  @Override
  public Class<?> brokerProgram() {
    return ContainedKafka.class;
  }

  @Override
  public DatabaseHost database(PostgreSqlSettings settings, Tasks tasks, Consumer<String> report) {
    return new ContainedHost(settings);
  }
}
