package in.namaste.journeys.town;

import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.Port;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.dump.Dump;
import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.history.Finding;
import in.namaste.safekeeping.history.HistoryCheck;
import in.namaste.safekeeping.restore.Restoring;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps a copy of what ticket-service knows, as {@code deploy/dump} and its sisters do. */
public final class Keeper {

  private final Target target;
  private final Path file;

  private Keeper(Target target, Path file) {
    this.target = target;
    this.file = file;
  }

  /** The keeper of the town's tickets. */
  public static Keeper of(Town town) throws IOException {
    Path data = town.system().data();
    return new Keeper(
        Target.here(
            town.system().ports().of(Port.POSTGRES),
            "ticket",
            Secrets.in(data.resolve("secrets.properties")).get("ticket_owner"),
            new Brokers(town.bootstrapServers())),
        data.resolve("ticket.dump"));
  }

  /** Takes a copy. */
  public void dump() throws SQLException, IOException {
    try (Connection database = target.reading()) {
      Dump.write(database, file);
    }
  }

  /** Fills the empty database from the copy. */
  public Restoring.Done restore() throws SQLException, IOException {
    return Restoring.restore(target, file);
  }

  /** Looks whether the history was bent. */
  public Finding verify() throws SQLException {
    try (Connection database = target.reading()) {
      return HistoryCheck.of(database, Optional.of(() -> AnchorTopic.read(target.brokers())));
    }
  }
}
