package in.namaste.journeys.pages;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;

/** An office's feedback as a visitor with a phone meets it. */
public final class Feedback {

  private final URI service;
  private final String office;

  /**
   * @param service address of feedback-service
   * @param office code of an office
   */
  public Feedback(URI service, String office) {
    this.service = service;
    this.office = office;
  }

  /** Scans the code that hangs at the office: reads the admin's PNG as a phone's camera would. */
  public URI scan(Browsing admin) {
    Document page = admin.page(service.resolve("/admin"));
    String image =
        page
            .select(
                "tr[data-office="
                    + office
                    + "] [href$=.png], tr[data-office="
                    + office
                    + "] [src$=.png]")
            .stream()
            .map(link -> link.hasAttr("href") ? link.attr("abs:href") : link.attr("abs:src"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No QR code of " + office + " in /admin"));
    return URI.create(decoded(admin.file(URI.create(image)).body()));
  }

  private static String decoded(byte[] png) {
    try {
      var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException
        | com.google.zxing.ChecksumException
        | com.google.zxing.FormatException e) {
      throw new AssertionError("No phone could read this code", e);
    }
  }

  /** Somebody opens the form, gives so many points and sends it. */
  public static HttpResponse<String> answer(URI form, int overall, String comment) {
    Browsing visitor = Browsing.anonymous();
    String token = visitor.page(form).select("input[name=token]").attr("value");
    return visitor.submit(
        form, Map.of("token", token, "overall", String.valueOf(overall), "comment", comment));
  }

  /** The office's public results. */
  public Document results() {
    return Browsing.anonymous().page(service.resolve("/offices/" + office));
  }
}
