package in.namaste.feedback.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A QR code that survives a scratched, sun-bleached poster: error correction H (a third of it may
 * be lost) and the quiet zone of four modules that the standard asks for. About one code in a
 * hundred cannot be found by a common reader (ZXing) when the data happens to look like a corner
 * mark; such a code is drawn with another mask, so that what hangs on the wall has been read once.
 */
public final class QrCode {

  /** White modules on each side. */
  public static final int QUIET_ZONE = 4;

  /** Pixels of one module in a PNG: more than 600 pixels in all, 9 cm at 170 dpi. */
  private static final int PIXELS = 16;

  /** Pixels of one module in the picture that is read for proof. */
  private static final int PROOF_PIXELS = 4;

  /** Of a module by which rows of a shape overlap, so that no screen shows lines between them. */
  private static final float OVERLAP = 0.02f;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /** Encodes a link. Throws IllegalArgumentException if it is too long for any QR code. */
  public static QrCode of(String link) {
    try {
      QrCode usual = encode(link, Map.of());
      return usual.isRead() ? usual : withAnotherMask(link).orElse(usual);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  private static Optional<QrCode> withAnotherMask(String link) throws WriterException {
    for (int mask = 0; mask < QRCode.NUM_MASK_PATTERNS; mask++) {
      QrCode masked = encode(link, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
      if (masked.isRead()) {
        return Optional.of(masked);
      }
    }
    return Optional.empty();
  }

  private static QrCode encode(String link, Map<EncodeHintType, Object> mask)
      throws WriterException {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H);
    hints.put(EncodeHintType.MARGIN, QUIET_ZONE);
    hints.putAll(mask);
    return new QrCode(new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints));
  }

  private boolean isRead() {
    try {
      new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(proof())));
      return true;
    } catch (ReaderException e) {
      return false;
    }
  }

  /** The code as a scanner's picture: one byte of brightness for each pixel. */
  private LuminanceSource proof() {
    int width = modules.getWidth() * PROOF_PIXELS;
    byte[] bright = new byte[width * width];
    for (int at = 0; at < bright.length; at++) {
      boolean dark = modules.get(at % width / PROOF_PIXELS, at / width / PROOF_PIXELS);
      bright[at] = dark ? 0 : (byte) 0xff;
    }
    return new PlanarYUVLuminanceSource(bright, width, width, 0, 0, width, width, false);
  }

  /** A PNG image, black on white. */
  public byte[] png() {
    var out = new ByteArrayOutputStream();
    try {
      MatrixToImageWriter.writeToStream(pixels(), "PNG", out);
    } catch (IOException e) {
      throw new UncheckedIOException("Java writes PNG", e);
    }
    return out.toByteArray();
  }

  private BitMatrix pixels() {
    BitMatrix picture = new BitMatrix(modules.getWidth() * PIXELS);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          picture.setRegion(x * PIXELS, y * PIXELS, PIXELS, PIXELS);
        }
      }
    }
    return picture;
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

  /** Width of the code with its quiet zone, in modules. */
  public int side() {
    return modules.getWidth();
  }

  /** The dark modules as one shape to be drawn on paper; one unit is one module. */
  public Path2D dark() {
    Path2D shape = new Path2D.Float();
    for (int y = 0; y < side(); y++) {
      for (int x = 0; x < side(); x++) {
        int length = run(x, y);
        if (length > 0) {
          shape.append(new Rectangle2D.Float(x, y, length, 1 + OVERLAP), false);
          x += length;
        }
      }
    }
    return shape;
  }

  private int run(int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y)) {
      end++;
    }
    return end - x;
  }
}
