package in.namaste.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each secret is a file, made for those who read it. */
class SecretsTest {

  /** Whoever installs brings them. */
  private static final Set<String> CERTIFICATE = Set.of("tls-certificate.pem", "tls-key.pem");

  @Test
  void everySecretIsMadeAndMountedSomewhere() throws IOException {
    Map<String, Object> declared =
        new TreeMap<>(
            Composition.map(
                Composition.yaml(Composition.FOLDER.resolve("compose.yaml")).get("secrets")));
    Set<String> mounted = new TreeSet<>();
    Composition.services().values().forEach(each -> mounted.addAll(Composition.secrets(each)));

    assertThat(mounted).isEqualTo(declared.keySet());
    declared.forEach(
        (name, where) ->
            assertThat(Composition.map(where)).containsEntry("file", "${SECRETS_DIR}/" + name));
    declared.keySet().removeAll(CERTIFICATE);
    assertThat(declared.keySet()).allSatisfy(name -> assertThat(Secrets.file(name)).exists());
  }

  @Test
  void nobodyReadsWhatIsForAnother() throws IOException {
    Map<String, Set<String>> readers = new TreeMap<>();
    Composition.services()
        .forEach(
            (name, service) ->
                Composition.secrets(service)
                    .forEach(
                        secret ->
                            readers.computeIfAbsent(secret, key -> new TreeSet<>()).add(name)));

    assertThat(readers.remove("session-public.pem")).containsAll(Composition.OURS);
    assertThat(readers.remove("passwords.properties"))
        .as("whoever makes databases, and an administrator's commands while they run")
        .isEqualTo(Set.of("prepare", "operator"));
    assertThat(readers).allSatisfy((secret, who) -> assertThat(who).as(secret).hasSize(1));
    assertThat(readers).containsEntry("session-private.pem", Set.of("ticket-service"));
    for (String name : Composition.OURS) {
      assertThat(readers).containsEntry(name + ".properties", Set.of(name));
    }
  }

  @Test
  void theBrokerLetsInEachServiceByThePasswordItHas() throws IOException {
    String logins = Secrets.settings("kafka-logins.properties").getProperty("logins");

    for (String name : Composition.OURS) {
      var own =
          Pattern.compile("username=\"(.*?)\" password=\"(.*?)\";")
              .matcher(
                  Secrets.settings(name + ".properties").getProperty("kafka.sasl.jaas.config"));
      assertThat(own.find()).isTrue();
      assertThat(own.group(1)).isEqualTo(name);
      assertThat(logins).contains(" user_%s=\"%s\"".formatted(name, own.group(2)));
    }
  }

  /**
   * Whoever could write the claim would be whom they like; a redirect elsewhere would tell the
   * code.
   */
  @Test
  void keycloakSendsBackToTheDeskAndAdministratorsAloneSayWhoseAccountItIs() throws IOException {
    var json = new ObjectMapper();
    JsonNode realm = json.readTree(Secrets.file("namaste-realm.json").toFile());
    JsonNode client = realm.at("/clients/0");
    Map<String, String> desk =
        Composition.environment(Composition.services().get("ticket-service"));

    assertThat(client.path("clientId").asText()).isEqualTo(desk.get("OIDC_CLIENT_ID"));
    assertThat(client.path("secret").asText())
        .isEqualTo(Secrets.settings("ticket-service.properties").getProperty("OIDC_CLIENT_SECRET"));
    assertThat(client.path("redirectUris").toString())
        .isEqualTo("[\"https://${NAMASTE_HOST}/sign-in/office\"]");
    assertThat(desk.get("DESK_URL")).isEqualTo("https://${NAMASTE_HOST}");
    JsonNode claim = client.at("/protocolMappers/0/config");
    assertThat(claim.path("claim.name").asText()).isEqualTo(desk.get("OIDC_ACCOUNT_CLAIM"));
    String profile =
        realm
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .path("kc.user.profile.config")
            .path(0)
            .asText();
    for (JsonNode attribute : json.readTree(profile).path("attributes")) {
      assertThat(attribute.at("/permissions/edit").toString())
          .as(attribute.path("name").asText())
          .isEqualTo("[\"admin\"]");
    }
    assertThat(profile).contains("\"" + claim.path("user.attribute").asText() + "\"");
    assertThat(realm.has("users")).isFalse();
    assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
  }

  @Test
  void theRealmInTheRepositoryHasNoSecret() throws IOException {
    assertThat(Files.readString(Composition.FOLDER.resolve("keycloak/namaste-realm.json")))
        .contains("\"secret\": \"@OIDC_CLIENT_SECRET@\"");
  }
}
