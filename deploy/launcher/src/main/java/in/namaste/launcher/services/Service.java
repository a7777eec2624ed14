package in.namaste.launcher.services;

import in.namaste.launcher.options.Port;
import java.nio.file.Path;
import java.util.Arrays;

/** The programs that the launcher runs, beside Kafka and PostgreSQL. */
public enum Service {
  SIMULATOR("simulator", "deploy/simulator", Port.SIMULATOR, 96),
  CHATBOT_GATEWAY("chatbot-gateway", "chatbot-gateway", Port.GATEWAY, 160),
  TICKET_SERVICE("ticket-service", "ticket-service", Port.TICKET, 160),
  FEEDBACK_SERVICE("feedback-service", "feedback-service", Port.FEEDBACK, 128),
  SLA_MONITOR("sla-monitor", "sla-monitor", Port.SLA, 128);

  private final String label;
  private final String module;
  private final Port port;
  private final int heapMegabytes;

  Service(String label, String module, Port port, int heapMegabytes) {
    this.label = label;
    this.module = module;
    this.port = port;
    this.heapMegabytes = heapMegabytes;
  }

  /** The service with this label, such as {@code ticket-service}. */
  public static Service labelled(String label) {
    return Arrays.stream(values())
        .filter(service -> service.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No service is called " + label));
  }

  /** How it is called in reports, logs and tests. */
  public String label() {
    return label;
  }

  /** Where it listens. */
  public Port port() {
    return port;
  }

  /** Upper bound of its Java heap. */
  int heapMegabytes() {
    return heapMegabytes;
  }

  /** Whether it keeps its data in a database of its own. */
  public boolean hasDatabase() {
    return this != SIMULATOR;
  }

  /** Its runnable jar, once it is built. */
  public Path jar(Path projectRoot) {
    return projectRoot.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
