package in.namaste.feedback.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import in.namaste.feedback.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Codes as a browser draws them, read by a decoder that has nothing in common with the one that the
 * codes are proved with: jsQR.
 */
class QrCodeBrowserTest {

  /** Draws a picture so wide that a phone's camera would see the code as well. */
  private static final String READ =
      """
      async ({ address, width }) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = width;
        const paper = canvas.getContext('2d');
        paper.drawImage(image, 0, 0, width, width);
        const code = jsQR(paper.getImageData(0, 0, width, width).data, width, width);
        return code === null ? 'no code' : code.data;
      }
      """;

  private Page page;

  @BeforeEach
  void openAPage() throws IOException {
    page = Chromium.installed().newPage();
    try (InputStream decoder = getClass().getResourceAsStream("/jsqr/jsQR-1.4.0.js")) {
      String script = new String(decoder.readAllBytes(), StandardCharsets.UTF_8);
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }
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
  void anotherDecoderReadsThePngAndTheSvg(String link) {
    QrCode code = QrCode.of(link);

    assertThat(read("image/png", code.png(), 600)).isEqualTo(link);
    assertThat(read("image/svg+xml", code.svg().getBytes(StandardCharsets.UTF_8), 500))
        .isEqualTo(link);
  }

  private Object read(String type, byte[] picture, int width) {
    String address = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    return page.evaluate(READ, Map.of("address", address, "width", width));
  }
}
