package in.namaste.launcher.databases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The database that one service owns.
 *
 * @param service the service's name, such as {@code ticket-service}
 * @param name the database's name and that of the role the service uses, such as {@code ticket}
 * @param migrations folders of SQL files that make its tables, those that exist
 */
public record ServiceDatabase(String service, String name, List<Path> migrations) {

  /** The database of a service or module whose sources lie under this root. */
  public static ServiceDatabase of(Path projectRoot, String service) {
    return new ServiceDatabase(service, databaseName(service), migrations(projectRoot, service));
  }

  /** The role that owns the tables and alone changes them. */
  public String owner() {
    return name + "_owner";
  }

  /** Its address on a server that {@link #urlOn(String, String)} takes. */
  public String urlOn(String server) {
    return urlOn(server, name);
  }

  /**
   * The address of a database.
   *
   * @param server such as {@code postgresql://postgres:5432}, with the parameters that hold for all
   *     its databases ({@code ?sslmode=verify-full})
   */
  public static String urlOn(String server, String database) {
    int parameters = server.indexOf('?');
    int end = parameters < 0 ? server.length() : parameters;
    return server.substring(0, end) + "/" + database + server.substring(end);
  }

  private static String databaseName(String service) {
    return switch (service) {
      case "chatbot-gateway" -> "gateway";
      case "ticket-service" -> "ticket";
      case "feedback-service" -> "feedback";
      case "sla-monitor" -> "sla";
      default -> service.replaceAll("[^a-z0-9]", "_");
    };
  }

  private static List<Path> migrations(Path projectRoot, String service) {
    return Stream.of(
            projectRoot.resolve("deploy/messaging/src/main/resources/db/messaging"),
            projectRoot.resolve(service).resolve("src/main/resources/db/migration"))
        .filter(Files::isDirectory)
        .toList();
  }
}
