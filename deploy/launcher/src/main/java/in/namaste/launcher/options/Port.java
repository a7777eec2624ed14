package in.namaste.launcher.options;

import java.util.Locale;

/** Everything that listens, with its usual port, and how the port is changed. */
public enum Port {
  SIMULATOR(8080, "the phone page"),
  GATEWAY(8081, "chatbot-gateway"),
  TICKET(8082, "ticket-service (the desk)"),
  FEEDBACK(8083, "feedback-service"),
  SLA(8084, "sla-monitor (the dashboard)"),
  KAFKA(19092, "Kafka"),
  KAFKA_CONTROLLER(19093, "Kafka's controller"),
  KAFKA_SERVICES(19094, "Kafka for the services"),
  POSTGRES(15432, "PostgreSQL");

  private final int usual;
  private final String user;

  Port(int usual, String user) {
    this.usual = usual;
    this.user = user;
  }

  /** The port unless another is chosen. */
  public int usual() {
    return usual;
  }

  /** Who listens there, in words. */
  public String user() {
    return user;
  }

  /** The command line option, such as {@code --port-kafka}. */
  public String option() {
    return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable, such as {@code NAMASTE_PORT_KAFKA}. */
  public String variable() {
    return "NAMASTE_PORT_" + name();
  }
}
