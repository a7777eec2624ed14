package in.namaste.feedback.codes;

import static org.assertj.core.api.Assertions.assertThat;

import boofcv.alg.fiducial.qrcode.QrCode.ErrorLevel;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.microsoft.playwright.Page;
import in.namaste.testing.browser.InstalledChromium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Codes as a browser draws them, read by a decoder that has nothing in common with the one that the
 * codes are proved with: BoofCV.
 */
class QrCodeBrowserTest {

  /** A code on a page that is as light as a wall around it, as a camera would see it. */
  private static final String PAGE =
      "<body style=\"margin:0;padding:60px;background:#eee\"><img width=\"%d\" src=\"%s\"></body>";

  private Page page;

  @BeforeEach
  void openAPage() {
    page = InstalledChromium.shared().newPage();
  }

  @AfterEach
  void closeIt() {
    page.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8083/f/PHED-ROHTAK~C1~1~pLx0cC7mCqGfWbY4",
        "https://feedback.rohtak.example/f/SUBTEHSIL-LAKHAN-MAJRA~~12~FQrlhsnuHaBPSFxW",
        "http://localhost:24893/f/PHED-ROHTAK~C1~1~UADf1PgJ1bkRmd3U"
      })
  void anotherDecoderReadsThePngAndTheSvg(String link) throws IOException {
    QrCode code = QrCode.of(link);

    assertThat(read(shown("image/png", code.png(), 600)))
        .extracting(found -> found.message, found -> found.error)
        .containsExactly(link, ErrorLevel.H);
    assertThat(read(shown("image/svg+xml", code.svg().getBytes(StandardCharsets.UTF_8), 500)))
        .extracting(found -> found.message, found -> found.error)
        .containsExactly(link, ErrorLevel.H);
  }

  private BufferedImage shown(String type, byte[] picture, int width) throws IOException {
    String address = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    page.setContent(PAGE.formatted(width, address));
    return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
  }

  private static boofcv.alg.fiducial.qrcode.QrCode read(BufferedImage picture) {
    var gray = new GrayU8(picture.getWidth(), picture.getHeight());
    for (int y = 0; y < gray.height; y++) {
      for (int x = 0; x < gray.width; x++) {
        gray.set(x, y, picture.getRGB(x, y) & 0xFF);
      }
    }
    var detector = FactoryFiducial.qrcode(null, GrayU8.class);
    detector.process(gray);
    assertThat(detector.getDetections()).hasSize(1);
    return detector.getDetections().getFirst();
  }
}
