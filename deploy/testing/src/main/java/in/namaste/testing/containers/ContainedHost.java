package in.namaste.testing.containers;

import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.postgres.DatabaseHost;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import java.util.Optional;

/** Starts PostgreSQL in containers, one after the other, over the same volume. */
final class ContainedHost implements DatabaseHost {

  private final PostgreSqlSettings settings;

  private boolean retired;
  private ContainedPostgreSql server;

  ContainedHost(PostgreSqlSettings settings) {
    this.settings = settings;
  }

  @Override
  public synchronized void start() {
    if (retired) {
      throw new IllegalStateException("PostgreSQL is stopped for good");
    }
    if (server == null) {
      server = ContainedPostgreSql.start(settings);
    }
  }

  @Override
  public synchronized void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Override
  public synchronized void retire() {
    retired = true;
    stop();
  }

  @Override
  public synchronized Optional<DatabaseServer> running() {
    return Optional.ofNullable(server);
  }

  @Override
  public synchronized Optional<Long> pid() {
    return Optional.ofNullable(server).map(ContainedPostgreSql::pid);
  }
}
