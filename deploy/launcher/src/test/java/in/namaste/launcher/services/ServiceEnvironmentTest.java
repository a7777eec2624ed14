package in.namaste.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.StartRefused;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.keys.ContactKeys;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.keys.SessionKeys;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service is told what it needs, and no secret of another. */
class ServiceEnvironmentTest {

  @TempDir Path data;

  @Test
  void theSimulatorsSecretsAreUsedUnlessTheUserSetsOthers() throws Exception {
    assertThat(environment(Map.of()).of(Service.CHATBOT_GATEWAY))
        .containsEntry("WHATSAPP_APP_SECRET", "simulator-secret")
        .containsEntry("WHATSAPP_VERIFY_TOKEN", "simulator-verify")
        .containsEntry("WHATSAPP_PHONE_NUMBER_ID", "100000000000001")
        .containsEntry("WHATSAPP_API_URL", "http://localhost:8080");
    assertThat(environment(Map.of("WHATSAPP_APP_SECRET", "mine")).of(Service.CHATBOT_GATEWAY))
        .containsEntry("WHATSAPP_APP_SECRET", "mine");
  }

  @Test
  void secretsGoOnlyWhereTheyAreNeeded() throws Exception {
    ServiceEnvironment environment =
        environment(
            Map.of(
                "WHATSAPP_ACCESS_TOKEN",
                "real",
                "DB_PASSWORD",
                "other",
                "AWS_SECRET_ACCESS_KEY",
                "bucket",
                "OIDC_CLIENT_SECRET",
                "office",
                "MAIL_PASSWORD",
                "post"));

    assertThat(environment.of(Service.SLA_MONITOR))
        .doesNotContainKeys(
            "WHATSAPP_ACCESS_TOKEN",
            "AWS_SECRET_ACCESS_KEY",
            "OIDC_CLIENT_SECRET",
            "SESSION_PRIVATE_KEY",
            "MEDIA_LINK_KEY",
            "FEEDBACK_CODE_KEY",
            "FEEDBACK_CONTACT_PUBLIC_KEY",
            "FEEDBACK_CONTACT_SEALED_KEY")
        .containsEntry("MAIL_PASSWORD", "post");
    assertThat(environment.of(Service.CHATBOT_GATEWAY)).containsKeys("AWS_SECRET_ACCESS_KEY");
    assertThat(environment.of(Service.TICKET_SERVICE))
        .containsKeys("SESSION_PRIVATE_KEY", "SESSION_PUBLIC_KEY")
        .containsEntry("OIDC_CLIENT_SECRET", "office");
    assertThat(environment.of(Service.SIMULATOR))
        .doesNotContainKeys("DB_PASSWORD", "SESSION_PRIVATE_KEY", "MAIL_PASSWORD");
    assertThat(environment.of(Service.SLA_MONITOR).get("DB_PASSWORD"))
        .isNotEqualTo(environment.of(Service.TICKET_SERVICE).get("DB_PASSWORD"))
        .isNotEqualTo("other");
  }

  @Test
  void eachServiceComesToTheBrokerUnderItsOwnName() throws Exception {
    ServiceEnvironment environment =
        environment(Map.of("KAFKA_SASL_JAAS_CONFIG", "of somebody else"));
    Map<String, String> monitor = environment.of(Service.SLA_MONITOR);

    assertThat(monitor)
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19094")
        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
        .containsEntry("KAFKA_SASL_MECHANISM", "PLAIN");
    assertThat(monitor.get("KAFKA_SASL_JAAS_CONFIG")).contains("username=\"sla-monitor\"");
    assertThat(environment.ofKafka().get(GuardedListener.USERS).split(" "))
        .hasSize(4)
        .allMatch(user -> user.matches("[a-z-]+=[0-9a-f]{64}"));
    assertThat(environment.of(Service.SIMULATOR)).doesNotContainKey("KAFKA_SASL_JAAS_CONFIG");
    assertThat(environment.ofDemo())
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
        .doesNotContainKey("KAFKA_SASL_JAAS_CONFIG");
  }

  @Test
  void everythingListensOnThisMachineOnlyAndOnItsOwnPort() throws Exception {
    assertThat(environment(Map.of()).of(Service.FEEDBACK_SERVICE))
        .containsEntry("HTTP_HOST", "127.0.0.1")
        .containsEntry("QUARKUS_HTTP_PORT", "8083")
        .containsEntry("FEEDBACK_CONTACT_PUBLIC_KEY", "public.json")
        .containsEntry("FEEDBACK_CONTACT_SEALED_KEY", "sealed.jwe")
        .containsEntry("DB_URL", "postgresql://127.0.0.1:15999/feedback")
        .containsEntry("DB_USER", "feedback");
  }

  @Test
  void theOnlyPackOfTheCheckoutIsTakenUnlessAnotherIsNamed() throws Exception {
    assertThat(environment(Map.of()).of(Service.TICKET_SERVICE))
        .containsEntry("DISTRICT_DIR", districts().resolve("here").toString());
    assertThat(environment(Map.of("DISTRICT_DIR", "/there")).of(Service.TICKET_SERVICE))
        .containsEntry("DISTRICT_DIR", "/there");
  }

  @Test
  void whichOfTwoPacksIsMeantHasToBeSaid() throws Exception {
    ServiceEnvironment environment = environment(Map.of());
    Files.createDirectory(districts().resolve("there"));

    assertThatThrownBy(() -> environment.of(Service.TICKET_SERVICE))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("DISTRICT_DIR");
  }

  private Path districts() {
    return data.resolve("checkout/deploy/district");
  }

  private ServiceEnvironment environment(Map<String, String> own) throws Exception {
    Files.createDirectories(districts().resolve("here"));
    return new ServiceEnvironment(
        data.resolve("checkout"),
        data,
        new Ports(Map.of(Port.POSTGRES, 15999)),
        Secrets.in(data.resolve("secrets.properties")),
        SessionKeys.in(data),
        new ContactKeys(Path.of("public.json"), Path.of("sealed.jwe")),
        own);
  }
}
