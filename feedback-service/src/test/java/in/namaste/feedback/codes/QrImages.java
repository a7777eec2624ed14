package in.namaste.feedback.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads QR codes as a phone does. */
public final class QrImages {

  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
  private static final int SCALE = 6;

  private QrImages() {}

  public static BufferedImage png(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** Draws the dark runs of an SVG code. */
  public static BufferedImage svg(String svg) {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw new AssertionError("No size in " + svg);
    }
    int side = Integer.parseInt(size.group(1)) * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(Color.BLACK);
    RUN.matcher(svg)
        .results()
        .forEach(
            run ->
                graphics.fillRect(
                    Integer.parseInt(run.group(1)) * SCALE,
                    Integer.parseInt(run.group(2)) * SCALE,
                    Integer.parseInt(run.group(3)) * SCALE,
                    SCALE));
    return image;
  }

  public static Result decode(BufferedImage image) {
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))),
              Map.of(DecodeHintType.TRY_HARDER, true));
    } catch (NotFoundException | ChecksumException | FormatException e) {
      throw new AssertionError("No QR code can be read", e);
    }
  }
}
