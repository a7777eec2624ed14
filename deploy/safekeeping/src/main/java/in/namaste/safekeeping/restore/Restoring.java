package in.namaste.safekeeping.restore;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.dump.Fill;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * Restores a dump and brings it to where the rest of the world is: the brokers remember what was
 * said and given out after it was taken.
 */
public final class Restoring {

  /** What these bring stands nowhere else, and they move nothing that is published. */
  private static final Set<String> GRIEVANCES_READ_AGAIN =
      Set.of("EvidenceAdded", "ContactRequested", "ContactChanged", "ErasureRequested");

  private static final Set<String> CLOCKS_READ_AGAIN =
      Set.of("ReminderDue", "DeadlineBreached", "BreachWithdrawn", "TicketEscalated");

  private Restoring() {}

  /**
   * What was done, in numbers.
   *
   * @param taken when the dump was taken
   * @param broughtForward tickets that were further than the dump knew
   * @param madeAgain tickets that the dump lacked
   * @param anchors published anchors that the dump lacked
   * @param directory entries that were newer than the dump's
   * @param published events of the dump's outbox that were out already
   */
  public record Done(
      String taken, int broughtForward, int madeAgain, int anchors, int directory, int published) {}

  /** Fills the empty database of the target; the service must be down, the brokers up. */
  public static Done restore(Target target, Path file) throws SQLException, IOException {
    Brokers brokers = target.brokers();
    if (!brokers.answer()) {
      throw new Refused(
          "No broker answers on %s. Only the topics know which numbers were given out since the dump: start Kafka first."
              .formatted(brokers.bootstrapServers()));
    }
    var citizens = new Group(brokers, "ticket-service");
    var clocks = new Group(brokers, "ticket-service-sla");
    citizens.requireNobody();
    clocks.requireNobody();
    try (Connection database = target.writing()) {
      var grievances =
          new HandledRecords(citizens, "grievance.events", GRIEVANCES_READ_AGAIN, database);
      var ticks = new HandledRecords(clocks, "sla.events", CLOCKS_READ_AGAIN, database);
      Done done = fill(target, file, database, grievances, ticks);
      // Before the commit: should the commit fail, a reader that went back finds nothing to do.
      grievances.goBack();
      ticks.goBack();
      database.commit();
      return done;
    }
  }

  private static Done fill(
      Target target,
      Path file,
      Connection database,
      HandledRecords grievances,
      HandledRecords ticks)
      throws SQLException, IOException {
    Brokers brokers = target.brokers();
    String taken = Fill.from(file, database).taken();
    var leftovers = new OutboxLeftovers(database);
    var tickets = new PublishedTickets(database);
    PublishedTickets.Done moved = tickets.apply(brokers, leftovers);
    Serials.leaveGap(database, taken);
    var given = new GivenAgain(database);
    grievances.settle(given);
    ticks.settle(given);
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(Sql.NOBODY);
    }
    for (String topic : List.of("ticket.notices", "history.anchors")) {
      WholeTopic.read(brokers, topic, (record, event) -> leftovers.published(event));
    }
    int directory = PublishedDirectory.apply(brokers, database, leftovers);
    int anchors = Anchors.takeBack(brokers, database, taken);
    return new Done(
        taken,
        moved.broughtForward(),
        moved.madeAgain(),
        anchors,
        directory,
        leftovers.takeOut(database));
  }
}
