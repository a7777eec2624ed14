package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Migration;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.permissions.ServicePermissions;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With what a running service knows, nobody gets at what another one keeps. */
@TownTest
class IsolationTest {

  private static final List<String> SERVICES =
      List.of("chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");

  @ParameterizedTest
  @ValueSource(strings = {"chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor"})
  void theRoleOfAServiceComesIntoItsOwnDatabaseOnly(String service, Town town) {
    Map<String, String> own = town.system().environment(service);

    assertThatCode(() -> connect(own, own.get("DB_URL")).close()).doesNotThrowAnyException();
    for (String other : others(service)) {
      String database = town.system().environment(other).get("DB_URL");
      assertThatThrownBy(() -> connect(own, database).close())
          .as("%s in the database of %s", service, other)
          .hasMessageContaining("permission denied for database");
    }
  }

  @Test
  void noRoleIsMoreThanItself(Town town) throws SQLException {
    try (Connection connection = town.system().database("postgres").getConnection();
        var statement = connection.createStatement();
        ResultSet mightier =
            statement.executeQuery(
                """
                select rolname from pg_roles
                where rolname not like 'pg\\_%' and rolname <> 'postgres'
                  and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls
                       or exists (select 1 from pg_auth_members where member = pg_roles.oid))
                """)) {
      assertThat(mightier.next()).isFalse();
    }
  }

  @Test
  void aDatabaseThatSomebodyElseMadeIsClosedAndFilledByItsOwner(Town town) throws SQLException {
    asSuperuser(
        town,
        "create role made login password 'of-made'",
        "create role made_owner login password 'of-owner'",
        "create database made owner made_owner");
    String feedback = town.system().environment("feedback-service").get("DB_URL");
    String url = feedback.replaceFirst("/[a-z]+$", "/made");
    List<Path> migrations = ServiceDatabase.of(ProjectRoot.find(), "feedback-service").migrations();

    Migration.run(
        new ServiceDatabase("feedback-service", "made", migrations),
        Map.of(
            "DB_URL", url,
            "DB_MIGRATION_USER", "made_owner",
            "DB_MIGRATION_PASSWORD", "of-owner"));

    try (Connection own = connect(Map.of("DB_USER", "made", "DB_PASSWORD", "of-made"), url);
        var statement = own.createStatement()) {
      assertThat(statement.executeQuery("select 1 from outbox").next()).isFalse();
    }
    assertThatThrownBy(() -> connect(town.system().environment("ticket-service"), url).close())
        .hasMessageContaining("permission denied for database");
    asSuperuser(town, "drop database made", "drop role made", "drop role made_owner");
  }

  private static void asSuperuser(Town town, String... statements) throws SQLException {
    try (Connection connection = town.system().database("postgres").getConnection();
        var statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor"})
  void theNameOfAServiceSeesAtTheBrokerWhatItWritesOrReads(String service, Town town)
      throws Exception {
    try (Admin admin = Admin.create(brokerSettings(town.system().environment(service)))) {
      assertThat(admin.listTopics().names().get()).isEqualTo(granted(service));
    }
  }

  @Test
  void noServiceKnowsThePasswordOfAnother(Town town) {
    for (String service : SERVICES) {
      Map<String, String> own = town.system().environment(service);
      for (String other : others(service)) {
        Map<String, String> theirs = town.system().environment(other);
        assertThat(own.values())
            .as("what %s knows of %s", service, other)
            .doesNotContain(theirs.get("DB_PASSWORD"), theirs.get("KAFKA_SASL_JAAS_CONFIG"));
      }
    }
  }

  private static List<String> others(String service) {
    return SERVICES.stream().filter(other -> !other.equals(service)).toList();
  }

  private static Connection connect(Map<String, String> environment, String database)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:" + database, environment.get("DB_USER"), environment.get("DB_PASSWORD"));
  }

  private static Map<String, Object> brokerSettings(Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("KAFKA_"))
        .collect(
            Collectors.toMap(
                variable ->
                    variable
                        .getKey()
                        .substring("KAFKA_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.'),
                Map.Entry::getValue));
  }

  private static Set<String> granted(String service) throws IOException {
    List<TopicDeclaration> declared =
        AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml"));
    ServicePermissions permissions =
        ServicePermissions.of(declared).stream()
            .filter(each -> each.service().equals(service))
            .findFirst()
            .orElseThrow();
    Set<String> granted = new TreeSet<>(permissions.reads());
    granted.addAll(permissions.writes());
    return granted;
  }
}
