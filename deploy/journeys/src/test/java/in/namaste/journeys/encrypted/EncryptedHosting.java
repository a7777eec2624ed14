package in.namaste.journeys.encrypted;

import in.namaste.launcher.Hosting;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.supervision.Tasks;
import java.util.function.Consumer;

/**
 * Kafka and PostgreSQL as processes that services reach by TLS only.
 *
 * @param certificates the servers' own
 */
record EncryptedHosting(Certificates certificates) implements Hosting {

  @Override
  public Class<?> brokerProgram() {
    return EncryptedBroker.class;
  }

  @Override
  public DatabaseHost database(PostgreSqlSettings settings, Tasks tasks, Consumer<String> report) {
    return new EncryptedDatabase(
        PROCESSES.database(settings, tasks, report), settings.directory(), certificates);
  }
}
