package in.namaste.launcher.services;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.keys.ContactKeys;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.keys.SessionKeys;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables each service gets, and no more secrets than it needs.
 *
 * @param root the checkout
 * @param data the data folder
 * @param ports where everything listens
 * @param secrets passwords and keys of this installation
 * @param session the pair that signs sign-ins
 * @param contacts the pair that seals what visitors leave for the feedback cell
 * @param own the launcher's own variables, by which the user may set the {@code WHATSAPP_} ones
 */
public record ServiceEnvironment(
    Path root,
    Path data,
    Ports ports,
    Secrets secrets,
    SessionKeys session,
    ContactKeys contacts,
    Map<String, String> own) {

  /** Prefixes of variables that only those services get which need them. */
  private static final List<String> WITHHELD =
      List.of(
          "WHATSAPP_",
          "KAFKA_",
          "DB_",
          "AWS_",
          "OIDC_",
          "MAIL_",
          "SESSION_PRIVATE_KEY",
          "MEDIA_LINK_KEY",
          "FEEDBACK_CODE_KEY",
          "FEEDBACK_CONTACT_");

  /** All variables of one service. */
  public Map<String, String> of(Service service) {
    Map<String, String> variables = inherited();
    variables.putAll(addresses(service));
    if (service.hasDatabase()) {
      variables.putAll(database(service));
      variables.putAll(brokers(service));
    }
    variables.putAll(
        switch (service) {
          case SIMULATOR -> whatsApp();
          case CHATBOT_GATEWAY -> join(whatsApp(), mediaStore());
          case TICKET_SERVICE -> join(mediaStore(), own("OIDC_"), desk());
          case FEEDBACK_SERVICE -> join(number(), feedback());
          case SLA_MONITOR -> own("MAIL_");
        });
    return variables;
  }

  /**
   * Variables of the program that invents a month: it writes where ticket-service does, and as
   * visitors of feedback-service.
   */
  public Map<String, String> ofDemo() {
    Map<String, String> variables = inherited();
    variables.putAll(addresses(Service.TICKET_SERVICE));
    variables.putAll(database(Service.TICKET_SERVICE));
    variables.put("KAFKA_BOOTSTRAP_SERVERS", LocalPorts.HOST + ":" + ports.of(Port.KAFKA));
    return variables;
  }

  /** Variables of the broker: the names and passwords of its clients. */
  public Map<String, String> ofKafka() {
    Map<String, String> passwords = new TreeMap<>();
    for (Service service : Service.values()) {
      if (service.hasDatabase()) {
        passwords.put(service.label(), brokerPassword(service));
      }
    }
    Map<String, String> variables = inherited();
    variables.put(GuardedListener.USERS, GuardedListener.users(passwords));
    return variables;
  }

  /** Variables of a child that is not one of the services. */
  public Map<String, String> inherited() {
    Map<String, String> variables = new TreeMap<>(own);
    variables.keySet().removeIf(name -> WITHHELD.stream().anyMatch(name::startsWith));
    // The C library would keep a heap for many threads, in each of seven processes.
    variables.putIfAbsent("MALLOC_ARENA_MAX", "2");
    return variables;
  }

  private Map<String, String> addresses(Service service) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("HTTP_HOST", LocalPorts.HOST);
    variables.put("QUARKUS_HTTP_HOST", LocalPorts.HOST);
    variables.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service.port())));
    // The launcher asks for health several times a second, and a service that is not ready yet logs
    // each "no".
    variables.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");
    variables.put("GATEWAY_URL", ownOr("GATEWAY_URL", ports.address(Port.GATEWAY)));
    variables.put("DESK_URL", ownOr("DESK_URL", ports.address(Port.TICKET)));
    variables.put("FEEDBACK_URL", ownOr("FEEDBACK_URL", ports.address(Port.FEEDBACK)));
    variables.put("DASHBOARD_URL", ownOr("DASHBOARD_URL", ports.address(Port.SLA)));
    variables.put(
        "DISTRICT_DIR",
        own.containsKey("DISTRICT_DIR")
            ? own.get("DISTRICT_DIR")
            : DistrictPacks.only(root).toString());
    variables.put("SESSION_PUBLIC_KEY", session.publicKey().toString());
    return variables;
  }

  private Map<String, String> database(Service service) {
    ServiceDatabase database = ServiceDatabase.of(root, service.label());
    return Map.of(
        "DB_URL",
            "postgresql://%s:%d/%s"
                .formatted(LocalPorts.HOST, ports.of(Port.POSTGRES), database.name()),
        "DB_USER", database.name(),
        "DB_PASSWORD", secrets.get(database.name()));
  }

  private Map<String, String> brokers(Service service) {
    Map<String, String> variables = new TreeMap<>();
    GuardedListener.clientSettings(
            ports.of(Port.KAFKA_SERVICES), service.label(), brokerPassword(service))
        .forEach(
            (setting, value) ->
                variables.put(
                    "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    return variables;
  }

  private String brokerPassword(Service service) {
    return secrets.get("kafka." + service.label());
  }

  /** The folder of the media store, or the user's own keys to a bucket. */
  private Map<String, String> mediaStore() {
    Map<String, String> variables = own("AWS_");
    variables.put("MEDIA_DIR", ownOr("MEDIA_DIR", data.resolve("media").toString()));
    return variables;
  }

  /** The user's own variables of this prefix. */
  private Map<String, String> own(String prefix) {
    Map<String, String> variables = new TreeMap<>(own);
    variables.keySet().removeIf(name -> !name.startsWith(prefix));
    return variables;
  }

  private Map<String, String> desk() {
    return Map.of(
        "MEDIA_LINK_KEY", secret("MEDIA_LINK_KEY"),
        "SESSION_PRIVATE_KEY", session.privateKey().toString(),
        "ACCOUNTS_FILE", data.resolve("accounts.txt").toString());
  }

  private Map<String, String> feedback() {
    return Map.of(
        "FEEDBACK_CODE_KEY", secret("FEEDBACK_CODE_KEY"),
        "FEEDBACK_CONTACT_PUBLIC_KEY",
            ownOr("FEEDBACK_CONTACT_PUBLIC_KEY", contacts.publicKey().toString()),
        "FEEDBACK_CONTACT_SEALED_KEY",
            ownOr("FEEDBACK_CONTACT_SEALED_KEY", contacts.sealedKey().toString()));
  }

  private Map<String, String> whatsApp() {
    return join(
        number(),
        Map.of(
            "WHATSAPP_API_URL", ownOr("WHATSAPP_API_URL", ports.address(Port.SIMULATOR)),
            "WHATSAPP_API_VERSION", ownOr("WHATSAPP_API_VERSION", "v25.0"),
            "WHATSAPP_PHONE_NUMBER_ID", ownOr("WHATSAPP_PHONE_NUMBER_ID", "100000000000001"),
            "WHATSAPP_ACCESS_TOKEN", ownOr("WHATSAPP_ACCESS_TOKEN", "simulator-token"),
            "WHATSAPP_APP_SECRET", ownOr("WHATSAPP_APP_SECRET", "simulator-secret"),
            "WHATSAPP_VERIFY_TOKEN", ownOr("WHATSAPP_VERIFY_TOKEN", "simulator-verify")));
  }

  private Map<String, String> number() {
    return Map.of("WHATSAPP_NUMBER", ownOr("WHATSAPP_NUMBER", "911262000001"));
  }

  private String secret(String name) {
    return ownOr(name, secrets.get(name));
  }

  private String ownOr(String name, String usual) {
    return own.getOrDefault(name, usual);
  }

  @SafeVarargs
  private static Map<String, String> join(Map<String, String>... parts) {
    Map<String, String> all = new TreeMap<>();
    for (Map<String, String> part : parts) {
      all.putAll(part);
    }
    return all;
  }
}
