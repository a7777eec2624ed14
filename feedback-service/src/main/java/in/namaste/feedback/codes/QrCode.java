package in.namaste.feedback.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A QR code that survives a scratched, sun-bleached poster: error correction H (a third of it may
 * be lost) and the quiet zone of four modules that the standard asks for.
 */
public final class QrCode {

  private static final int QUIET_ZONE = 4;

  /** Pixels of one module in a PNG: more than 600 pixels in all, 9 cm at 170 dpi. */
  private static final int PIXELS = 16;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.H,
          EncodeHintType.MARGIN,
          QUIET_ZONE);

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /** Encodes a link. Throws IllegalArgumentException if it is too long for any QR code. */
  public static QrCode of(String link) {
    try {
      return new QrCode(new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  /** A PNG image, black on white. */
  public byte[] png() {
    BitMatrix pixels = new BitMatrix(modules.getWidth() * PIXELS);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          pixels.setRegion(x * PIXELS, y * PIXELS, PIXELS, PIXELS);
        }
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      MatrixToImageWriter.writeToStream(pixels, "PNG", out);
    } catch (IOException e) {
      throw new UncheckedIOException("Java writes PNG", e);
    }
    return out.toByteArray();
  }

  /** An SVG image, black on white, sharp at any size; one unit is one module. */
  public String svg() {
    int size = modules.getWidth();
    StringBuilder svg =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
            .append(size + " " + size)
            .append("\" role=\"img\" aria-label=\"QR\" shape-rendering=\"crispEdges\">")
            .append("<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"");
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int length = run(x, y);
        if (length > 0) {
          svg.append("M" + x + " " + y + "h" + length + "v1h-" + length + "z");
          x += length;
        }
      }
    }
    return svg.append("\"/></svg>").toString();
  }

  private int run(int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y)) {
      end++;
    }
    return end - x;
  }
}
