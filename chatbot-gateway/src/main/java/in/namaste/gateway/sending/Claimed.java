package in.namaste.gateway.sending;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/**
 * A message that this instance is to send now.
 *
 * @param attempts this one included
 * @param sendable it is a template, or the 24-hour window is open
 */
record Claimed(
    long id,
    UUID messageId,
    UUID citizenId,
    String phone,
    String bsuid,
    String number,
    String body,
    int attempts,
    boolean sendable) {

  static Claimed of(Row row) {
    return new Claimed(
        row.getLong("id"),
        row.getUUID("message_id"),
        row.getUUID("citizen_id"),
        row.getString("phone"),
        row.getString("bsuid"),
        row.getString("number"),
        row.getString("body"),
        row.getInteger("attempts"),
        row.getBoolean("sendable"));
  }
}
