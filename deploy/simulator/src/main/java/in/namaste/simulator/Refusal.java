package in.namaste.simulator;

/** The Graph API refuses a request; carries what it answers. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient GraphError error;

  public Refusal(GraphError error) {
    // No stack trace: a refusal is an ordinary answer, and load tests make many.
    super(error.title() + ": " + error.details(), null, false, false);
    this.error = error;
  }

  /** A required parameter is missing. */
  public static Refusal missing(String path) {
    return new Refusal(GraphError.of(131008, path + " is required"));
  }

  /** A parameter's value breaks a rule. */
  public static Refusal invalid(String path, String why) {
    return new Refusal(GraphError.of(131009, path + " " + why));
  }

  /** A field that Meta does not know at this place. */
  public static Refusal unexpected(String path, String key) {
    return new Refusal(
        GraphError.of(100, "Unexpected key \"" + key + "\" on param \"" + path + "\""));
  }

  public GraphError error() {
    return error;
  }
}
