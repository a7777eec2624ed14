package in.namaste.feedback.posters;

import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.posters.PosterWords.Both;
import in.namaste.web.district.District;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes PDF files of posters, one A4 page each. Takes tens of milliseconds a page. */
@ApplicationScoped
public class PosterPrinter {

  private final FormLinks links;
  private final PosterTexts texts;

  /**
   * Takes what all posters say.
   *
   * @param whatsAppNumber where complaints are taken, with country code, digits only
   */
  @Inject
  PosterPrinter(
      FormLinks links,
      District district,
      @Localized("hi") PosterMessages hindi,
      @Localized("en") PosterMessages english,
      @ConfigProperty(name = "namaste.whatsapp.number") String whatsAppNumber) {
    this(links, new PosterTexts(district, words(hindi, english), whatsAppNumber));
  }

  PosterPrinter(FormLinks links, PosterTexts texts) {
    this.links = links;
    this.texts = texts;
  }

  /** A file of these posters in their order. */
  public byte[] print(List<Poster> posters) {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PosterFile file = new PosterFile(document, texts);
      for (Poster poster : posters) {
        file.add(poster, links.address(poster.code()), links.typed(poster.code()));
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing but memory is written to", e);
    }
    return out.toByteArray();
  }

  private static PosterWords words(PosterMessages hindi, PosterMessages english) {
    Function<Function<PosterMessages, String>, Both> both =
        text -> new Both(text.apply(hindi), text.apply(english));
    return new PosterWords(
        both.apply(PosterMessages::ask),
        both.apply(PosterMessages::scan),
        both.apply(PosterMessages::type),
        both.apply(PosterMessages::promise),
        both.apply(PosterMessages::seen),
        both.apply(PosterMessages::complain),
        both.apply(PosterMessages::batch));
  }
}
