package in.namaste.feedback.posters;

import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.codes.Signatures;
import in.namaste.feedback.posters.PosterWords.Both;
import in.namaste.web.district.DistrictFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Posters as they come out of a printer, without a service. */
public final class Printed {

  static final int DOTS_PER_INCH = 150;
  static final String ADDRESS = "http://localhost:8083";
  static final FormCodes CODES =
      new FormCodes(new Signatures("a-key-for-tests-only-0123456789abcdef"));

  private static final Path DISTRICT = Path.of("..", "deploy", "district", "rohtak");

  private Printed() {}

  static byte[] print(List<Poster> posters) {
    return new PosterPrinter(new FormLinks(CODES, ADDRESS), texts()).print(posters);
  }

  static PosterTexts texts() {
    Properties hindi = messages("hi");
    Properties english = messages("en");
    return new PosterTexts(
        DistrictFile.read(DISTRICT),
        new PosterWords(
            both(hindi, english, "ask"),
            both(hindi, english, "scan"),
            both(hindi, english, "type"),
            both(hindi, english, "promise"),
            both(hindi, english, "seen"),
            both(hindi, english, "complain"),
            both(hindi, english, "batch")),
        "911140000001");
  }

  /** Draws one page of a file, 0 the first. */
  public static BufferedImage page(byte[] pdf, int page) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFRenderer(file).renderImageWithDPI(page, DOTS_PER_INCH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages a file has. */
  public static int pages(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return file.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The addresses that open from the first page of a file on a screen, from the top down. */
  static List<String> links(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return file.getPage(0).getAnnotations().stream()
          .map(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Both both(Properties hindi, Properties english, String name) {
    return new Both(hindi.getProperty(name), english.getProperty(name));
  }

  private static Properties messages(String language) {
    String file = "/messages/posters_" + language + ".properties";
    try (Reader text =
        new InputStreamReader(Printed.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(text);
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
