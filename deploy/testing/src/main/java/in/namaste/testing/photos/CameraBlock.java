package in.namaste.testing.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Exif blocks as phones write them: little-endian, from the TIFF header on. */
public final class CameraBlock {

  public static final String SECRET = "SecretPhone-IMEI-356938035643809";

  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private static final class Entry {
    final int tag;
    final int type;
    final int count;
    final byte[] value;

    Entry(int tag, int type, int count, byte[] value) {
      this.tag = tag;
      this.type = type;
      this.count = count;
      this.value = value;
    }
  }

  private CameraBlock() {}

  /** Which way up, made in Rohtak at half past eleven, by a phone that names itself. */
  public static byte[] ofRohtak(int orientation) {
    return block(
        orientation,
        List.of(ascii(0x9003, "2026:11:23 11:42:09"), ascii(0x9011, "+05:30")),
        List.of(ascii(1, "N"), degrees(2, 28, 53, 4308), ascii(3, "E"), degrees(4, 76, 36, 2484)));
  }

  /** A phone that found no satellite writes zeros. */
  public static byte[] withoutFix() {
    return block(
        1,
        List.of(ascii(0x9003, "2026:11:23 11:42:09")),
        List.of(ascii(1, "N"), degrees(2, 0, 0, 0), ascii(3, "E"), degrees(4, 0, 0, 0)));
  }

  private static byte[] block(int orientation, List<Entry> exif, List<Entry> gps) {
    int first = 8;
    List<Entry> main = new ArrayList<>();
    main.add(ascii(0x010F, SECRET));
    main.add(new Entry(0x0112, SHORT, 1, array(little(4).putShort((short) orientation))));
    main.add(new Entry(0x8769, LONG, 1, new byte[4]));
    main.add(new Entry(0x8825, LONG, 1, new byte[4]));
    int second = first + size(main);
    int third = second + size(exif);
    main.set(2, new Entry(0x8769, LONG, 1, array(little(4).putInt(second))));
    main.set(3, new Entry(0x8825, LONG, 1, array(little(4).putInt(third))));
    var out = new ByteArrayOutputStream();
    out.writeBytes(array(little(8).put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8)));
    out.writeBytes(directory(main, first));
    out.writeBytes(directory(exif, second));
    out.writeBytes(directory(gps, third));
    return out.toByteArray();
  }

  private static byte[] directory(List<Entry> entries, int at) {
    ByteBuffer bytes = little(size(entries)).putShort((short) entries.size());
    int values = at + 2 + 12 * entries.size() + 4;
    var after = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      bytes.putShort((short) entry.tag).putShort((short) entry.type).putInt(entry.count);
      if (entry.value.length <= 4) {
        bytes.put(entry.value).put(new byte[4 - entry.value.length]);
      } else {
        bytes.putInt(values + after.size());
        after.writeBytes(entry.value);
      }
    }
    return array(bytes.putInt(0).put(after.toByteArray()));
  }

  private static int size(List<Entry> entries) {
    return 2
        + 12 * entries.size()
        + 4
        + entries.stream().mapToInt(e -> e.value.length > 4 ? e.value.length : 0).sum();
  }

  private static Entry ascii(int tag, String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    return new Entry(tag, ASCII, bytes.length, bytes);
  }

  private static Entry degrees(int tag, int degrees, int minutes, int hundredthsOfSeconds) {
    ByteBuffer three = little(24).putInt(degrees).putInt(1).putInt(minutes).putInt(1);
    return new Entry(tag, RATIONAL, 3, array(three.putInt(hundredthsOfSeconds).putInt(100)));
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] array(ByteBuffer filled) {
    byte[] bytes = new byte[filled.position()];
    filled.flip().get(bytes);
    return bytes;
  }
}
