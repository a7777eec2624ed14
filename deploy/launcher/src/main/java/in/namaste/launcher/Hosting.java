package in.namaste.launcher;

import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.postgres.PostgreSqlHost;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.supervision.Tasks;
import java.util.function.Consumer;

/** How Kafka and PostgreSQL of a {@link NamasteSystem} run. */
public interface Hosting {

  /** As processes on this machine. */
  Hosting PROCESSES =
      new Hosting() {
        @Override
        public Class<?> brokerProgram() {
          return EmbeddedKafka.class;
        }

        @Override
        public DatabaseHost database(
            PostgreSqlSettings settings, Tasks tasks, Consumer<String> report) {
          return new PostgreSqlHost(settings, tasks, report);
        }
      };

  /**
   * The program that is a broker, or holds one, until it is asked to end: {@link EmbeddedKafka}
   * says how it is called.
   */
  Class<?> brokerProgram();

  /**
   * PostgreSQL, not yet started.
   *
   * @param tasks starts a dead server again
   * @param report receives one line for each thing the user should know
   */
  DatabaseHost database(PostgreSqlSettings settings, Tasks tasks, Consumer<String> report);
}
