package in.namaste.media.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import in.namaste.testing.photos.CameraBlock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CameraNotesTest {

  private final CameraNotes notes = new CameraNotes();

  @Test
  void whereWhenAndWhichWayUp() {
    notes.exif(CameraBlock.ofRohtak(6));

    assertThat(notes.orientation()).isEqualTo(6);
    assertThat(notes.taken().at()).isEqualTo(Instant.parse("2026-11-23T06:12:09Z"));
    assertThat(notes.taken().place().latitude()).isCloseTo(28.8953, within(1e-6));
    assertThat(notes.taken().place().longitude()).isCloseTo(76.6069, within(1e-6));
  }

  @Test
  void aCameraThatFoundNoSatelliteTellsNoPlaceAndItsTimeIsTheOneHere() {
    notes.exif(CameraBlock.withoutFix());

    assertThat(notes.taken().place()).isNull();
    assertThat(notes.taken().at()).isEqualTo(Instant.parse("2026-11-23T06:12:09Z"));
  }

  @Test
  void xmpTellsTheSameInItsOwnWords() {
    notes.xmp(
        xmp(
            "exif:GPSLatitude='28,53.718N' exif:GPSLongitude='76,36,24.84E'"
                + " exif:DateTimeOriginal='2026-11-23T11:42:09+05:30'"));

    assertThat(notes.taken().place().latitude()).isCloseTo(28.8953, within(1e-6));
    assertThat(notes.taken().place().longitude()).isCloseTo(76.6069, within(1e-6));
    assertThat(notes.taken().at()).isEqualTo(Instant.parse("2026-11-23T06:12:09Z"));
  }

  @Test
  void whatIsNoPlaceAndNoTimeIsNone() {
    notes.xmp(
        xmp(
            "exif:GPSLatitude='98,53.718N' exif:GPSLongitude='76,36,24.84N'"
                + " exif:DateTimeOriginal='yesterday' xmp:CreateDate='1970-01-01T00:00:00'"));

    assertThat(notes.taken()).isEqualTo(Taken.UNKNOWN);
    assertThat(notes.orientation()).isEqualTo(1);
  }

  /** A packet is XML of strangers: it may not make us fetch anything. */
  @Test
  void anEntityOfAPacketIsNotFetched() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    byte[] packet =
        ("<!DOCTYPE x [<!ENTITY e SYSTEM '"
                + address
                + "'>]>"
                + text(xmp("exif:GPSLatitude='&e;'")))
            .getBytes(StandardCharsets.UTF_8);

    notes.xmp(packet);
    notes.exif(xmpInsideExif(packet));

    server.stop(0);
    assertThat(asked).hasValue(0);
    assertThat(notes.taken()).isEqualTo(Taken.UNKNOWN);
  }

  /** Whatever a stranger sends: it is read or not, and never stops anything. */
  @Test
  void aBrokenBlockIsAsGoodAsNone() {
    byte[] whole = CameraBlock.ofRohtak(6);
    Random random = new Random(20261126);
    for (int i = 0; i < 5_000; i++) {
      byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
      for (int hits = random.nextInt(8); hits > 0 && broken.length > 0; hits--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      assertThatNoException()
          .isThrownBy(
              () -> {
                var fresh = new CameraNotes();
                fresh.exif(broken);
                fresh.xmp(broken);
                fresh.taken();
                assertThat(fresh.orientation()).isBetween(1, 8);
              });
    }
  }

  static byte[] xmp(String attributes) {
    return ("<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description rdf:about='' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
            + " xmlns:xmp='http://ns.adobe.com/xap/1.0/' "
            + attributes
            + "/></rdf:RDF></x:xmpmeta>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xmpInsideExif(byte[] packet) {
    return java.nio.ByteBuffer.allocate(26 + packet.length)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 700)
        .putShort((short) 1)
        .putInt(packet.length)
        .putInt(26)
        .putInt(0)
        .put(packet)
        .array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
