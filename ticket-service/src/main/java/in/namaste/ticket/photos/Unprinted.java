package in.namaste.ticket.photos;

import in.namaste.ticket.KeptEvidence.Shelf;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** A picture that has not been compared with the others yet. */
record Unprinted(long id, UUID ticketId, String sha256, Shelf shelf) {

  static Unprinted of(Row row) {
    return new Unprinted(
        row.getLong("id"),
        row.getUUID("ticket_id"),
        row.getString("sha256"),
        Shelf.valueOf(row.getString("shelf")));
  }
}
