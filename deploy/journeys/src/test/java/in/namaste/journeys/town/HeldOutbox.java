package in.namaste.journeys.town;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * While it is held nothing leaves ticket-service's outbox, and everything else goes on: it has the
 * lock of the relay that leads.
 */
public final class HeldOutbox implements AutoCloseable {

  /** As {@code deploy/messaging} names it. */
  private static final long LEADER_LOCK = 0x6f7574626f78L;

  private final Connection holder;

  private HeldOutbox(Connection holder) {
    this.holder = holder;
  }

  /** Holds it from now on. */
  public static HeldOutbox of(Town town) throws SQLException {
    Connection holder = town.system().database("ticket").getConnection();
    try (Statement statement = holder.createStatement()) {
      statement.execute("select pg_advisory_lock(" + LEADER_LOCK + ")");
    }
    return new HeldOutbox(holder);
  }

  @Override
  public void close() throws SQLException {
    holder.close();
  }
}
