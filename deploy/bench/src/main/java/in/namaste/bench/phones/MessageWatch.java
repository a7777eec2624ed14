package in.namaste.bench.phones;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Follows what Meta's stand-in accepts and hands on each message once, in order, from the moment of
 * its making until it is closed.
 */
public final class MessageWatch implements AutoCloseable {

  /** How late a closing may be noticed. */
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final Simulator simulator;
  private final boolean bodies;
  private final Consumer<Outgoing> receiver;
  private final Thread thread;
  private long seen;
  private volatile boolean closed;
  private volatile RuntimeException failure;

  /**
   * @param bodies whether the receiver looks into the messages
   * @param receiver called by one thread
   */
  public MessageWatch(Simulator simulator, boolean bodies, Consumer<Outgoing> receiver) {
    this.simulator = simulator;
    this.bodies = bodies;
    this.receiver = receiver;
    this.seen = simulator.after(Long.MAX_VALUE - 1, false, Duration.ZERO).latest();
    this.thread = Thread.ofPlatform().daemon().name("message-watch").start(this::follow);
  }

  private void follow() {
    try {
      while (!closed) {
        Simulator.Page page = simulator.after(seen, bodies, WAIT);
        if (!page.messages().isEmpty()) {
          requireNothingMissed(page);
          page.messages().forEach(receiver);
          seen = page.messages().getLast().seq();
        }
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void requireNothingMissed(Simulator.Page page) {
    if (seen != 0 && page.oldest() > seen + 1) {
      throw new IllegalStateException(
          "Messages %d to %d were gone before they were seen"
              .formatted(seen + 1, page.oldest() - 1));
    }
  }

  /** Stops; fails if messages were missed. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw failure;
    }
  }
}
