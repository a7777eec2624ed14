package in.namaste.gateway.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A stream that must keep coming. One that pauses too long, or drips for too long in all, is closed
 * by a watcher, and whoever waits for its next byte gets a failure: a server that answers and then
 * says nothing holds up nobody.
 */
final class Hurried extends FilterInputStream {

  private static final ScheduledExecutorService WATCHER =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("media-watcher").daemon().factory());

  /** A stream was too slow. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;

    TooSlow(String message) {
      super(message);
    }
  }

  private final ScheduledFuture<?> watching;
  private final long began = System.nanoTime();
  private final Duration pause;
  private final Duration whole;
  private volatile long heard = began;
  private volatile String tooSlow;

  /**
   * @param pause how long nothing may come
   * @param whole how long the stream may take in all
   */
  Hurried(InputStream in, Duration pause, Duration whole) {
    super(in);
    this.pause = pause;
    this.whole = whole;
    long every = Math.max(pause.toNanos() / 10, 1);
    this.watching = WATCHER.scheduleAtFixedRate(this::look, every, every, TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    if (now - heard > pause.toNanos()) {
      giveUp("nothing came for " + pause);
    } else if (now - began > whole.toNanos()) {
      giveUp("not there after " + whole);
    }
  }

  private void giveUp(String why) {
    tooSlow = why;
    watching.cancel(false);
    try {
      in.close();
    } catch (IOException closing) {
      // The reader fails all the same, with what stands in tooSlow.
      tooSlow = why + ", " + closing.getMessage();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      int read = in.read(into, offset, length);
      heard = System.nanoTime();
      if (tooSlow != null) {
        throw new TooSlow(tooSlow);
      }
      return read;
    } catch (IOException failure) {
      throw tooSlow == null || failure instanceof TooSlow ? failure : new TooSlow(tooSlow);
    }
  }

  @Override
  public void close() throws IOException {
    watching.cancel(false);
    super.close();
  }
}
