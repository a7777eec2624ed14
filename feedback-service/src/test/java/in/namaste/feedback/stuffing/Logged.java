package in.namaste.feedback.stuffing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged while it listens, with the stack traces. */
final class Logged extends Handler implements AutoCloseable {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final SimpleFormatter text = new SimpleFormatter();

  Logged() {
    Logger.getLogger("").addHandler(this);
  }

  String all() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord logged) {
    lines.add(text.format(logged));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
