package in.namaste.safekeeping;

import static in.namaste.safekeeping.AroundADump.MERGED;
import static in.namaste.safekeeping.AroundADump.NEW;
import static in.namaste.safekeeping.AroundADump.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.safekeeping.dump.Dump;
import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.history.Finding;
import in.namaste.safekeeping.history.HistoryCheck;
import in.namaste.safekeeping.restore.Restoring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Optional;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is taken, life goes on, the database is lost, and the dump goes into an empty one. */
class RestoringTest {

  @TempDir static Path folder;
  private static Backbone backbone;
  private static AroundADump story;

  @BeforeAll
  static void start() throws Exception {
    backbone = Backbone.start(folder);
    story = new AroundADump(backbone);
  }

  @AfterAll
  static void stop() throws Exception {
    backbone.close();
  }

  @Test
  void whatHappenedSinceTheDumpComesBackFromTheTopics() throws Exception {
    backbone.loseDatabase();
    story.before();
    Path dump = folder.resolve("ticket.dump");
    try (Connection database = backbone.target().reading()) {
      Dump.write(database, dump);
    }
    RecordMetadata evidence = story.since();
    backbone.loseDatabase();

    Restoring.Done done = Restoring.restore(backbone.target(), dump);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)))
        .isEqualTo("rw-------");
    assertThat(done.broughtForward()).isEqualTo(1);
    assertThat(done.madeAgain()).isEqualTo(2);
    assertThat(
            backbone.one(
                "select state || ' ' || master_number from ticket where id = '" + MERGED + "'"))
        .isEqualTo("MERGED RTK-2611-004217-7");
    assertThat(
            backbone.one(
                "select version || ' ' || state || ' ' || number from ticket where id = '"
                    + OLD
                    + "'"))
        .isEqualTo("4 RESOLVED RTK-2611-004217-7");
    assertThat(
            backbone.one(
                "select number || ' ' || c.name from ticket t join complaint c on c.ticket_id = t.id where id = '"
                    + NEW
                    + "'"))
        .as("a number that a citizen holds stays theirs")
        .isEqualTo("RTK-2611-004218-9 सुनील");
    assertThat(backbone.one("select description from complaint where ticket_id = '" + OLD + "'"))
        .isEqualTo("पानी नहीं आ रहा");
    assertThat(Long.parseLong(backbone.one("select last from number_serial where month = '2611'")))
        .as("no serial is given twice, not even one that no topic knows")
        .isEqualTo(4218 + 1000);
    assertThat(backbone.one("select count(*) from outbox"))
        .as("what is out is not published again")
        .isEqualTo("0");
    assertThat(backbone.one("select count(*) from inbox where cause = 'submitted-new'"))
        .isEqualTo("1");
    assertThat(backbone.one("select count(*) from inbox where cause = 'evidence-old'"))
        .isEqualTo("0");
    assertThat(backbone.position("ticket-service", evidence))
        .as("the photo is read again")
        .isEqualTo(evidence.offset());
    assertThat(
            backbone.one(
                "insert into timeline (ticket_id, at, kind, actor) values ('"
                    + OLD
                    + "', now(), 'ADDED', 'citizen') returning (id > 1)::text"))
        .isEqualTo("true");
    try (Connection database = backbone.target().reading()) {
      Finding finding =
          HistoryCheck.of(
              database, Optional.of(() -> AnchorTopic.read(backbone.target().brokers())));
      assertThat(finding.broken()).isEmpty();
      assertThat(finding.remarks())
          .singleElement()
          .asString()
          .endsWith("anchors 2 to 2 speak of what that dump lacks");
    }
  }

  @Test
  void aDatabaseThatHoldsTicketsIsNotFilled() throws Exception {
    backbone.loseDatabase();
    story.ticket();
    Path dump = folder.resolve("other.dump");
    try (Connection database = backbone.target().reading()) {
      Dump.write(database, dump);
    }

    assertThatThrownBy(() -> Restoring.restore(backbone.target(), dump))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("holds 1 tickets");
  }
}
