package in.namaste.safekeeping;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.launcher.ProjectRoot;
import in.namaste.safekeeping.history.AnchorTopic;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What ticket-service did before a dump was taken, and what it did since. */
final class AroundADump {

  static final String OLD = "018f6b1e-7c00-7a00-8000-000000000042";
  static final String NEW = "018f6b1e-7c00-7a00-8000-000000000043";
  static final String MERGED = "018f6b1e-7c00-7a00-8000-000000000044";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = ProjectRoot.find().resolve("deploy/contracts/examples");

  private final Backbone backbone;

  AroundADump(Backbone backbone) {
    this.backbone = backbone;
  }

  /** One ticket, whose first event is published and still stands in the outbox. */
  void before() throws Exception {
    ticket();
    String event = ticketEvent("TicketRegistered", OLD, "RTK-2611-004217-7", 1);
    backbone.send("ticket.events", OLD, event);
    backbone.run(
        """
        insert into number_serial values ('2611', 4217);
        insert into complaint (ticket_id, citizen_id, channel, name, description)
        values ('%1$s', gen_random_uuid(), 'whatsapp', 'अनीता', 'पानी नहीं आ रहा');
        insert into timeline (ticket_id, at, kind, actor) values ('%1$s', now(), 'REGISTERED', 'citizen');
        insert into history (subject, at, who, what) values ('ticket:%1$s', now(), 'citizen:citizen', 'registered');
        select anchor_history(now(), now() - interval '1 hour', 10000);
        insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
        values ('ticket.events', '%1$s', '%2$s', 'TicketRegistered', now(), '\\x7b7d')
        """
            .formatted(OLD, JSON.readTree(event).path("eventId").asText()));
    publishAnchors();
  }

  void ticket() throws SQLException {
    backbone.run(
        """
        insert into ticket (id, number, version, state, department_code, category_code, place_code,
            area, ticket_class, hours, share_date_hours, reopen_days, promise, registered_at,
            run_started_at, language, slips, reopen_count, run)
        values ('%s', 'RTK-2611-004217-7', 1, 'REGISTERED', 'PHED', 'PHED.NOWATER', 'V-061572', 'RURAL',
            'MINOR', 48, 48, 30, 'RESOLVE', now(), now(), 'hi', 0, 0, 1)
        """
            .formatted(OLD));
  }

  /**
   * The old ticket is resolved and gets a photo, another citizen gets a number, an hour passes.
   * Beside it stands what nobody could read.
   *
   * @return where the photo came
   */
  RecordMetadata since() throws Exception {
    backbone.send("ticket.events", OLD, ticketEvent("TicketResolved", OLD, "RTK-2611-004217-7", 4));
    backbone.send("ticket.events", MERGED, merged());
    backbone.send(
        "ticket.events", NEW, ticketEvent("TicketRegistered", NEW, "RTK-2611-004218-9", 1));
    ObjectNode submitted =
        example("GrievanceSubmitted").put("eventId", "submitted-new").put("grievanceId", NEW);
    ((ObjectNode) submitted.path("citizen")).put("name", "सुनील");
    backbone.send("grievance.events", NEW, submitted.toString());
    for (String topic : new String[] {"ticket.events", "grievance.events", "directory"}) {
      backbone.send(topic, OLD, "{\"type\":");
    }
    RecordMetadata evidence =
        backbone.send(
            "grievance.events",
            OLD,
            example("EvidenceAdded")
                .put("eventId", "evidence-old")
                .put("grievanceId", OLD)
                .toString());
    backbone.readToTheEnd("ticket-service", "grievance.events");
    backbone.run(
        "insert into history (subject, at, who, what) values ('ticket:%s', now(), 'officer:phed', 'resolved')"
            .formatted(OLD));
    backbone.run("select anchor_history(now(), now(), 10000)");
    publishAnchors();
    return evidence;
  }

  private static ObjectNode example(String type) throws Exception {
    return (ObjectNode) JSON.readTree(EXAMPLES.resolve(type + ".json").toFile());
  }

  private static String ticketEvent(String type, String id, String number, long version)
      throws Exception {
    ObjectNode event =
        example(type).put("ticketId", id).put("eventId", UUID.randomUUID().toString());
    ((ObjectNode) event.path("ticket")).put("number", number).put("version", version);
    return event.toString();
  }

  private static String merged() throws Exception {
    ObjectNode event =
        example("TicketMerged")
            .put("ticketId", MERGED)
            .put("eventId", UUID.randomUUID().toString());
    ((ObjectNode) event.path("ticket")).put("number", "RTK-2611-004216-8").put("masterId", OLD);
    return event.toString();
  }

  private void publishAnchors() throws Exception {
    try (Connection database = backbone.target().reading();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), number, heads,
                    encode(digest, 'hex'), encode(hash, 'hex') from history_anchor order by number
                """)) {
      int known = AnchorTopic.read(backbone.target().brokers()).size();
      while (rows.next()) {
        if (rows.getLong(2) > known) {
          ObjectNode event =
              example("HistoryAnchored")
                  .put("eventId", UUID.randomUUID().toString())
                  .put("occurredAt", rows.getString(1))
                  .put("number", rows.getLong(2))
                  .put("heads", rows.getInt(3))
                  .put("digest", rows.getString(4))
                  .put("hash", rows.getString(5));
          backbone.send("history.anchors", "history", event.toString());
        }
      }
    }
  }
}
