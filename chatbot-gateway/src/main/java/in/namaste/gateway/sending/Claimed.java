package in.namaste.gateway.sending;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/**
 * A message in the sender's hand.
 *
 * @param number ticket it speaks of; null for the answers of a conversation
 * @param about kind of notice; null for the answers of a conversation
 * @param started nobody has just asked for it
 * @param language of the words; a template may have to take another
 * @param attempts this one included
 * @param sendable it is a template, or the 24-hour window is open
 * @param unwanted the person said STOP, and has not just asked for it
 * @param traceparent what its delivery continues; null while nothing is traced
 * @param probe everything was paused: this one finds out whether it can go on
 */
record Claimed(
    long id,
    UUID messageId,
    UUID citizenId,
    String phone,
    String bsuid,
    String kind,
    String number,
    String about,
    boolean started,
    String language,
    String body,
    int attempts,
    boolean unwanted,
    String traceparent,
    boolean sendable,
    boolean probe) {

  /** What a query returns for {@link #of}: {@code m} is the message, {@code c} its citizen. */
  static final String COLUMNS =
      "m.id, m.message_id, m.citizen_id, c.phone, c.bsuid, m.kind, m.number, m.about, m.started,"
          + " m.language, m.body, m.attempts, m.traceparent,"
          + " c.stopped and (m.started or m.kind = 'template') as unwanted";

  static final String TEMPLATE = "template";

  static Claimed of(Row row, boolean sendable, boolean probe) {
    return new Claimed(
        row.getLong("id"),
        row.getUUID("message_id"),
        row.getUUID("citizen_id"),
        row.getString("phone"),
        row.getString("bsuid"),
        row.getString("kind"),
        row.getString("number"),
        row.getString("about"),
        row.getBoolean("started"),
        row.getString("language"),
        row.getString("body"),
        row.getInteger("attempts"),
        row.getBoolean("unwanted"),
        row.getString("traceparent"),
        sendable,
        probe);
  }

  boolean isTemplate() {
    return kind.equals(TEMPLATE);
  }
}
