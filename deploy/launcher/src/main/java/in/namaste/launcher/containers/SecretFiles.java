package in.namaste.launcher.containers;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.keys.ContactKeys;
import in.namaste.launcher.keys.PrivateFile;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.keys.SessionKeys;
import in.namaste.launcher.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets of an installation in containers: one folder, closed to everybody else, with one file
 * for each reader. What is random is made once and kept; the files made of it are written anew each
 * time, but for a realm with people in it.
 *
 * @param folder where they lie
 * @param root the checkout, whose Keycloak realm is completed with the secret of its client
 */
public record SecretFiles(Path folder, Path root) {

  /** The broker's user that may do everything: for preparation and for the commands of deploy. */
  public static final String OPERATOR = "operator";

  /** The database of the OpenID Connect server, beside those of the services. */
  static final ServiceDatabase KEYCLOAK = new ServiceDatabase("keycloak", "keycloak", List.of());

  private static final String PASSWORDS = "passwords.properties";
  private static final String REALM = "namaste-realm.json";
  private static final Pattern PEOPLE = Pattern.compile("\"users\"\\s*:");
  private static final String CLIENT_SECRET = "@OIDC_CLIENT_SECRET@";

  /** What Meta gives to the district; whoever installs writes it in. */
  private static final String OF_META =
      """
      # From Meta's app dashboard. While the app secret is changed, both, with a comma between.
      WHATSAPP_ACCESS_TOKEN=
      WHATSAPP_APP_SECRET=
      # Ours to choose; Meta asks for it when the webhook is registered.
      WHATSAPP_VERIFY_TOKEN=%s
      """;

  private static final String OF_THE_MAIL_SERVER =
      """
      # Only where posts get e-mail (compose.mail.yaml).
      MAIL_USER=
      MAIL_PASSWORD=
      """;

  /**
   * Makes what is missing.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    new SecretFiles(Path.of(args[0]), ProjectRoot.find()).make();
  }

  /** Makes what is missing and writes the readers' files. */
  public void make() throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    // Readers in containers are other users than ours: the folder is the door, not its files.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    SessionKeys.in(folder);
    ContactKeys.in(folder);
    Secrets random = Secrets.in(folder.resolve(PASSWORDS));
    // Whoever prepares the databases can read this file and not write it.
    for (ServiceDatabase database : databases(root)) {
      random.get(database.owner());
      random.get(database.name());
    }
    files(random).forEach(this::write);
    if (!hasPeople(folder.resolve(REALM))) {
      write(REALM, realm(random));
    }
    onlyOnce("whatsapp.properties", OF_META.formatted(random.get("WHATSAPP_VERIFY_TOKEN")));
    onlyOnce("mail.properties", OF_THE_MAIL_SERVER);
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
      }
    }
  }

  private Map<String, String> files(Secrets random) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("postgres-password", random.get("postgres"));
    files.put("grafana-password", random.get("grafana"));
    files.put("kafka-logins.properties", "logins=" + logins(random) + "\n");
    files.put("keycloak.conf", keycloak(random));
    for (Service service : withDatabase()) {
      files.put(service.label() + ".properties", service(service, random));
    }
    return files;
  }

  static List<Service> withDatabase() {
    return Arrays.stream(Service.values()).filter(Service::hasDatabase).toList();
  }

  /** The databases of the services, and Keycloak's. */
  static List<ServiceDatabase> databases(Path root) {
    return Stream.concat(
            withDatabase().stream().map(service -> ServiceDatabase.of(root, service.label())),
            Stream.of(KEYCLOAK))
        .toList();
  }

  /** The broker's password of a service or of the {@link #OPERATOR}. */
  public static String brokerPassword(Secrets random, String name) {
    return random.get("kafka." + name);
  }

  private static String logins(Secrets random) {
    Map<String, String> passwords = new TreeMap<>();
    passwords.put(OPERATOR, brokerPassword(random, OPERATOR));
    withDatabase()
        .forEach(each -> passwords.put(each.label(), brokerPassword(random, each.label())));
    return GuardedListener.logins(passwords);
  }

  private String service(Service service, Secrets random) {
    String name = service.label();
    Map<String, String> values = new TreeMap<>();
    values.put("DB_PASSWORD", random.get(ServiceDatabase.of(root, name).name()));
    values.put("kafka.sasl.jaas.config", GuardedListener.login(name, brokerPassword(random, name)));
    if (service == Service.TICKET_SERVICE) {
      values.put("MEDIA_LINK_KEY", random.get("MEDIA_LINK_KEY"));
      values.put("OIDC_CLIENT_SECRET", random.get("OIDC_CLIENT_SECRET"));
    }
    if (service == Service.FEEDBACK_SERVICE) {
      values.put("FEEDBACK_CODE_KEY", random.get("FEEDBACK_CODE_KEY"));
    }
    StringBuilder lines = new StringBuilder();
    values.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    return lines.toString();
  }

  private static String keycloak(Secrets random) {
    return """
        db-username=%s
        db-password=%s
        # Only for the first sign-in to its console: make an administrator of your own there and delete this one.
        bootstrap-admin-username=first-admin
        bootstrap-admin-password=%s
        """
        .formatted(KEYCLOAK.owner(), random.get(KEYCLOAK.owner()), random.get("keycloak.admin"));
  }

  private String realm(Secrets random) throws IOException {
    String realm = Files.readString(root.resolve("deploy/compose/keycloak/namaste-realm.json"));
    return realm.replace(CLIENT_SECRET, random.get("OIDC_CLIENT_SECRET"));
  }

  /** Whether it is a realm that was kept with its people, to be brought back. */
  private static boolean hasPeople(Path realm) throws IOException {
    return Files.exists(realm) && PEOPLE.matcher(Files.readString(realm)).find();
  }

  private void onlyOnce(String name, String content) throws IOException {
    if (!Files.exists(folder.resolve(name))) {
      write(name, content);
    }
  }

  private void write(String name, String content) {
    try {
      PrivateFile.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name, e);
    }
  }
}
