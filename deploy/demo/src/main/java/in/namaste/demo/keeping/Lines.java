package in.namaste.demo.keeping;

import in.namaste.demo.month.Story;
import in.namaste.ticket.Actor;
import in.namaste.ticket.TicketEvent;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.history.SaltedWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes what happened: the story for the desk, the chained history, the fact for everyone. */
final class Lines {

  private static final String STORY =
      """
      insert into timeline (ticket_id, at, kind, actor, detail, due, words)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String HISTORY =
      "insert into history (subject, at, who, what, words_hash) values (?, ?, ?, ?, ?)";

  private static final String WORDS =
      "insert into history_words (hash, subject, salt, words) values (?, ?, ?, ?)";

  private static final String OUTBOX =
      """
      insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;

  Lines(Connection connection) {
    this.connection = connection;
  }

  void keep(List<Story.Line> lines) throws SQLException {
    try (PreparedStatement story = connection.prepareStatement(STORY);
        PreparedStatement history = connection.prepareStatement(HISTORY);
        PreparedStatement words = connection.prepareStatement(WORDS);
        PreparedStatement outbox = connection.prepareStatement(OUTBOX)) {
      for (Story.Line line : lines) {
        add(story, line.entry());
        byte[] hash = line.entry().words() == null ? null : addWords(words, line.entry());
        add(history, line, hash);
        if (line.event() != null) {
          add(outbox, line.event());
        }
      }
      story.executeBatch();
      words.executeBatch();
      history.executeBatch();
      outbox.executeBatch();
    }
  }

  private static void add(PreparedStatement story, TimelineEntry entry) throws SQLException {
    story.setObject(1, entry.ticketId());
    story.setObject(2, utc(entry.at()));
    story.setString(3, entry.kind().name());
    story.setString(4, entry.actor());
    story.setString(5, entry.detail());
    story.setObject(6, utc(entry.due()));
    story.setString(7, entry.words());
    story.addBatch();
  }

  private static byte[] addWords(PreparedStatement words, TimelineEntry entry) throws SQLException {
    SaltedWords salted = SaltedWords.of(entry.words());
    words.setBytes(1, salted.hash());
    words.setString(2, subject(entry));
    words.setBytes(3, salted.salt());
    words.setString(4, salted.words());
    words.addBatch();
    return salted.hash();
  }

  private static void add(PreparedStatement history, Story.Line line, byte[] hash)
      throws SQLException {
    history.setString(1, subject(line.entry()));
    history.setObject(2, utc(line.entry().at()));
    history.setString(3, name(line.by()));
    history.setString(4, line.entry().kind().name().toLowerCase(Locale.ROOT));
    history.setBytes(5, hash);
    history.addBatch();
  }

  private static void add(PreparedStatement outbox, TicketEvent event) throws SQLException {
    outbox.setString(1, TicketEvent.TOPIC);
    outbox.setString(2, event.ticketId().toString());
    outbox.setObject(3, event.eventId());
    outbox.setString(4, event.getClass().getSimpleName());
    outbox.setObject(5, utc(event.occurredAt()));
    outbox.setBytes(6, Wire.bytes(event));
    outbox.addBatch();
  }

  private static String subject(TimelineEntry entry) {
    return "ticket:" + entry.ticketId();
  }

  private static String name(Actor who) {
    return who.role().wireName() + ":" + who.name();
  }

  private static OffsetDateTime utc(Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
