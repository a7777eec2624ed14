package in.namaste.journeys.encrypted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Elsewhere;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.options.CommandLine;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.whole.Backup;
import in.namaste.safekeeping.whole.Restore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * All of Namaste where brokers and databases take encrypted connections only, by the settings of
 * deploy/kubernetes.
 */
@Tag("long")
class EncryptedJourneyTest {

  static final Set<String> ROLES = Set.of("gateway", "ticket", "feedback", "sla");

  private static final List<String> SERVICES =
      List.of("chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");

  @TempDir private Path folder;

  @Test
  void aComplaintAndAnAnswerGoTheirWayAndNoneOfItIsReadOnTheWire() throws Exception {
    Path place = folder.resolve("certificates");
    Certificates certificates = Certificates.in(place);
    Certificates others = Certificates.in(folder.resolve("others"));
    try (Town town =
        Town.of(
            options ->
                ClusterVariables.give(options, certificates.authority())
                    .withAll(Map.of(EncryptedBroker.CERTIFICATES, place.toString()))
                    .hostedBy(new EncryptedHosting(certificates)))) {
      tellAndAssign(town);
      answerAtAnOffice(town);

      assertThat(encrypted(town)).containsOnlyKeys(ROLES).doesNotContainValue(false);
      for (String service : SERVICES) {
        Map<String, String> own = town.system().environment(service);
        assertThatThrownBy(() -> connectPlainly(own))
            .as("%s without TLS", service)
            .hasMessageContaining("no encryption");
      }
      assertCommandsTrust(town, certificates, others);
      assertAllIsBackedUp(town, certificates);
    }
  }

  private static void assertCommandsTrust(Town town, Certificates ours, Certificates others)
      throws IOException {
    CommandLine commandLine = commandLine(town);
    Target misled =
        Target.of(commandLine, ClusterVariables.ofCommands(town.system(), others.authority()));
    assertThatThrownBy(misled::reading)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("does not chain with any of the trust anchors");
    assertThatThrownBy(() -> topics(misled)).hasCauseInstanceOf(SslAuthenticationException.class);

    Target target =
        Target.of(commandLine, ClusterVariables.ofCommands(town.system(), ours.authority()));
    assertThatCode(() -> target.reading().close()).doesNotThrowAnyException();
    assertThatCode(() -> topics(target)).doesNotThrowAnyException();
  }

  private void assertAllIsBackedUp(Town town, Certificates certificates)
      throws SQLException, IOException {
    Place place =
        Place.of(
            commandLine(town),
            ClusterVariables.ofCommands(town.system(), certificates.authority()));
    Path backup = folder.resolve("backup");

    Backup.Done done = Backup.write(place, backup, Optional.empty());

    assertThat(done.rows()).isPositive();
    assertThat(done.records()).isPositive();
    assertThatCode(() -> Restore.check(backup)).doesNotThrowAnyException();
  }

  private static CommandLine commandLine(Town town) {
    NamasteSystem system = town.system();
    return new CommandLine(system.data(), system.ports(), false, false, false);
  }

  private static Set<String> topics(Target target) throws InterruptedException, ExecutionException {
    try (Admin admin = target.brokers().admin()) {
      return admin.listTopics().names().get();
    }
  }

  private static void tellAndAssign(Town town) throws SQLException {
    Chat citizen = town.newCitizen();
    String number = Problem.WATER.tell(citizen);
    Desk desk = town.desk(Problem.WATER.officer());
    desk.awaitInList(number);
    desk.assign(number, Problem.WATER.post());
    citizen.hears("के अधिकारी को दी गई है");
    var watched = new Elsewhere(town.system());
    await()
        .untilAsserted(
            () -> assertThat(watched.watchedTickets()).isEqualTo(watched.tickets()).hasSize(1));
  }

  private static void answerAtAnOffice(Town town) {
    var feedback = new Feedback(town.address("feedback-service"), "TEHSIL-ROHTAK");
    URI form = feedback.scan(town.signedIn("feedback"));
    assertThat(Feedback.answer(form, 4, "").body()).contains("धन्यवाद");
    var kept = new Elsewhere(town.system());
    await().untilAsserted(() -> assertThat(kept.answers()).hasSize(1));
  }

  /** Whether all connections of a role to its database are encrypted. */
  private static Map<String, Boolean> encrypted(Town town) throws SQLException {
    Map<String, Boolean> encrypted = new TreeMap<>();
    try (Connection connection = town.system().database("postgres").getConnection();
        Statement statement = connection.createStatement();
        ResultSet roles =
            statement.executeQuery(
                """
                select usename, bool_and(ssl) from pg_stat_activity join pg_stat_ssl using (pid)
                where usename <> 'postgres' group by usename
                """)) {
      while (roles.next()) {
        encrypted.put(roles.getString(1), roles.getBoolean(2));
      }
    }
    return encrypted;
  }

  private static void connectPlainly(Map<String, String> service) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + service.get("DB_URL"));
    source.setUser(service.get("DB_USER"));
    source.setPassword(service.get("DB_PASSWORD"));
    source.setSslMode("disable");
    source.getConnection().close();
  }
}
