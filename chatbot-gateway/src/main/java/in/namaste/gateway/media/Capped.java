package in.namaste.gateway.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in {@link TooLarge} when more comes than allowed. */
final class Capped extends FilterInputStream {

  /** More came than is taken. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  private final long most;
  private long seen;

  Capped(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLarge {
    seen += read;
    if (seen > most) {
      throw new TooLarge("more than " + most + " bytes");
    }
  }
}
