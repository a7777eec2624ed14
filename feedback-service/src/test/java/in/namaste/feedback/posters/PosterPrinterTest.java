package in.namaste.feedback.posters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ResultPoint;
import in.namaste.feedback.Office;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.QrImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PosterPrinterTest {

  private static final Office.Counter COUNTER =
      new Office.Counter("C1", "शिकायत और प्रश्न काउंटर", "Complaint and question counter");

  private static final Office OFFICE =
      office(
          "PHED-ROHTAK",
          "जन स्वास्थ्य अभियांत्रिकी विभाग, क्षेत्रीय कार्यालय, रोहतक",
          "Public Health Engineering Department, regional office, Rohtak");

  @Test
  void everyPageOfAnOfficeSaysTheLinkOfItsCounter() {
    byte[] pdf = Printed.print(Poster.of(OFFICE, 3));

    assertThat(Printed.pages(pdf)).isEqualTo(2);
    assertThat(QrImages.decode(Printed.page(pdf, 0)).getText()).isEqualTo(link(null));
    assertThat(QrImages.decode(Printed.page(pdf, 1)).getText()).isEqualTo(link("C1"));
  }

  @Test
  void theCodeIsAtLeastNineCentimetresWideHoweverLongTheNamesAre() throws Exception {
    Office longest =
        office(
            "PHED-ROHTAK", (OFFICE.nameHi() + ", ").repeat(3), (OFFICE.nameEn() + ", ").repeat(3));
    byte[] pdf = Printed.print(List.of(new Poster(longest, COUNTER, 1)));
    BufferedImage page = Printed.page(pdf, 0);
    keep(page, "long");

    ResultPoint[] marks = QrImages.decode(page).getResultPoints();

    // The middles of the corner marks are three and a half modules inside, of at least 41.
    double width = ResultPoint.distance(marks[1], marks[2]) * 41 / 34;
    assertThat(width * 2.54 / Printed.DOTS_PER_INCH).isBetween(9.0, 11.0);
    assertThat(whiteEdge(page)).isGreaterThan(Printed.DOTS_PER_INCH / 2);
  }

  @Test
  void codeAndChatOpenFromAScreenToo() throws Exception {
    byte[] pdf = Printed.print(List.of(new Poster(OFFICE, null, 1)));

    assertThat(Printed.links(pdf))
        .containsExactly(
            Printed.ADDRESS + "/f/" + Printed.CODES.write(new FormCode(OFFICE.code(), null, 1)),
            "https://wa.me/911140000001?text=%E0%A4%A8%E0%A4%AE%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A5%87"
                + "%20%E0%A4%B0%E0%A5%8B%E0%A4%B9%E0%A4%A4%E0%A4%95%20PHED-ROHTAK");
  }

  private static Office office(String code, String nameHi, String nameEn) {
    return new Office(code, 1, true, nameHi, nameEn, "PHED", List.of(COUNTER));
  }

  private static String link(String counter) {
    return Printed.ADDRESS + "/f/" + Printed.CODES.write(new FormCode("PHED-ROHTAK", counter, 3));
  }

  /** Pixels at the left and right of a page in which nothing is printed. */
  private static int whiteEdge(BufferedImage page) {
    for (int edge = 0; edge < page.getWidth() / 2; edge++) {
      for (int y = 0; y < page.getHeight(); y++) {
        if (page.getRGB(edge, y) != -1 || page.getRGB(page.getWidth() - 1 - edge, y) != -1) {
          return edge;
        }
      }
    }
    return page.getWidth() / 2;
  }

  private static void keep(BufferedImage page, String name) throws IOException {
    ImageIO.write(page, "png", Path.of("target", "poster-" + name + ".png").toFile());
  }
}
