package in.namaste.demo.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import in.namaste.demo.month.Story;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.DirectoryEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;

/**
 * The database of ticket-service, written with its own role and mapping: tickets, stories, history
 * and outbox in one transaction, so that a month is there whole or not at all.
 */
public final class TicketDatabase implements AutoCloseable {

  private static final String NO_TICKET = "select not exists (select 1 from ticket)";
  private static final String ALL_PUBLISHED = "select not exists (select 1 from outbox)";

  private static final int BATCH = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final SessionFactory sessions;

  /**
   * @param url as the service has it, such as {@code postgresql://127.0.0.1:15432/ticket}
   */
  public TicketDatabase(String url, String user, String password) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "hibernate.connection.url",
            "jdbc:" + url,
            "hibernate.connection.username",
            user,
            "hibernate.connection.password",
            password,
            "hibernate.jdbc.batch_size",
            String.valueOf(BATCH)));
    sessions =
        new Configuration()
            .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
            .addProperties(settings)
            .addAnnotatedClass(Ticket.class)
            .addAnnotatedClass(Complaint.class)
            .buildSessionFactory();
  }

  /** What makes a month of what the database holds already. */
  public interface Inventing {

    /**
     * Invents.
     *
     * @param directory all entries, as they are published
     * @param serials the next one of each month
     */
    Story month(List<DirectoryEvent> directory, Serials serials);
  }

  /**
   * Keeps an invented month if there is no ticket yet.
   *
   * @return how many tickets were added; 0 when there are some already
   */
  public int fill(Inventing inventing) {
    return sessions.fromTransaction(
        session ->
            session.doReturningWork(connection -> holds(connection, NO_TICKET))
                ? fill(session, inventing)
                : 0);
  }

  private static int fill(Session session, Inventing inventing) {
    Serials serials = new Serials();
    session.doWork(serials::lock);
    List<DirectoryEvent> directory = session.doReturningWork(TicketDatabase::directory);
    Story story = inventing.month(directory, serials);
    for (Story.Registered each : story.registered()) {
      session.persist(each.ticket());
    }
    session.flush();
    for (Story.Registered each : story.registered()) {
      session.persist(each.complaint());
    }
    session.flush();
    session.doWork(connection -> new Lines(connection).keep(story.lines()));
    session.doWork(serials::keep);
    return story.registered().size();
  }

  /** Waits until ticket-service has told the others everything. */
  public void awaitPublished() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!sessions.fromSession(
        session -> session.doReturningWork(connection -> holds(connection, ALL_PUBLISHED)))) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("ticket-service does not publish the tickets");
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  private static boolean holds(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static List<DirectoryEvent> directory(Connection connection) throws SQLException {
    List<DirectoryEvent> entries = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement("select body from directory_entry order by key");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        entries.add(Wire.JSON.readValue(rows.getString(1), DirectoryEvent.class));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The directory holds an entry that cannot be read", e);
    }
    return entries;
  }

  @Override
  public void close() {
    sessions.close();
  }
}
