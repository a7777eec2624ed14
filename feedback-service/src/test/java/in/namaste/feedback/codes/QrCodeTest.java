package in.namaste.feedback.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final String LINK = "http://localhost:8083/f/PHED-ROHTAK~C1~1~pLx0cC7mCqGfWbY4";

  @Test
  void thePngSaysTheLinkWithTheHighestErrorCorrection() throws Exception {
    Result read = QrImages.decode(QrImages.png(QrCode.of(LINK).png()));

    assertThat(read.getText()).isEqualTo(LINK);
    assertThat(read.getResultMetadata())
        .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "H");
  }

  @Test
  void theSvgSaysTheLink() {
    assertThat(QrImages.decode(QrImages.svg(QrCode.of(LINK).svg())).getText()).isEqualTo(LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:24893/f/PHED-ROHTAK~C1~1~UADf1PgJ1bkRmd3U",
        "http://localhost:36332/f/PHED-ROHTAK~C1~1~FQrlhsnuHaBPSFxW",
        "http://localhost:24873/f/PHED-ROHTAK~C1~1~KUH2r0x4E3l_j6sf",
        "http://localhost:35099/f/PHED-ROHTAK~C1~1~PFbdGfioMz_ArSCx"
      })
  void aLinkWhoseUsualMaskHidesTheCornersIsReadToo(String link) throws Exception {
    QrCode code = QrCode.of(link);

    assertThat(QrImages.decode(QrImages.png(code.png())).getText()).isEqualTo(link);
    assertThat(QrImages.decode(QrImages.svg(code.svg())).getText()).isEqualTo(link);
  }

  @Test
  void fourModulesAroundTheCodeStayWhite() throws Exception {
    BufferedImage image = QrImages.png(QrCode.of(LINK).png());
    int quiet = 4 * 16;

    for (int at = 0; at < image.getWidth(); at++) {
      for (int depth = 0; depth < quiet; depth++) {
        assertThat(image.getRGB(at, depth)).isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB(depth, at)).isEqualTo(Color.WHITE.getRGB());
      }
    }
    assertThat(image.getRGB(quiet, quiet)).isEqualTo(Color.BLACK.getRGB());
  }

  @Test
  void aScratchedPosterIsStillRead() throws Exception {
    BufferedImage image = QrImages.png(QrCode.of(LINK).png());
    Graphics2D scratch = image.createGraphics();
    scratch.setColor(Color.GRAY);
    int side = image.getWidth();
    scratch.fillRect(side * 2 / 5, side * 2 / 5, side / 6, side / 6);

    assertThat(QrImages.decode(image).getText()).isEqualTo(LINK);
  }
}
