package in.namaste.launcher.postgres;

import in.namaste.launcher.databases.DatabaseServer;
import java.io.IOException;
import java.util.Optional;

/** Starts a PostgreSQL server and stops it, over the same data. */
public interface DatabaseHost {

  /** Starts it unless it runs; returns when it serves. */
  void start() throws IOException, InterruptedException;

  /** Stops it in good order; it is not started again by itself. */
  void stop() throws IOException;

  /** Stops it; it can never be started again. */
  void retire() throws IOException;

  /** The server, unless it is stopped or about to be started again. */
  Optional<? extends DatabaseServer> running();

  /** The process id of its main process, while it runs. */
  Optional<Long> pid();
}
