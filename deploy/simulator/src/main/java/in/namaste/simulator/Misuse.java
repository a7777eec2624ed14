package in.namaste.simulator;

/** A call to the simulator's own interface that makes no sense; the message says why. */
public final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Misuse(String message) {
    super(message);
  }
}
