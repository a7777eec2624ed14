package in.namaste.feedback.form;

import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.HoledPage;
import in.namaste.feedback.pages.OftenSeen;
import in.namaste.web.Page;
import in.namaste.web.district.District;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Thanks, what happens next, and after a bad experience the way to a complaint. */
@ApplicationScoped
class ThanksPage {

  /** Characters; each of Hindi takes nine in an address, and longer ones are cut on the way. */
  private static final int LONGEST_IN_LINK = 500;

  private final OfficeBook offices;
  private final OftenSeen oftenSeen;
  private final Page page;
  private final District district;
  private final String whatsAppNumber;

  ThanksPage(
      OfficeBook offices,
      OftenSeen oftenSeen,
      Page page,
      District district,
      @ConfigProperty(name = "namaste.whatsapp.number") String whatsAppNumber) {
    this.offices = offices;
    this.oftenSeen = oftenSeen;
    this.page = page;
    this.district = district;
    this.whatsAppNumber = whatsAppNumber;
  }

  Response of(FeedbackSubmitted submitted) {
    String code = submitted.officeCode();
    String name = offices.find(code).map(office -> office.name(page.language())).orElse(code);
    String greeting = district.greetingHi() + " " + code;
    ThanksView view =
        submitted.scores().isBad()
            ? new ThanksView(name, code, link(greeting), HoledPage.hole("answer"))
            : new ThanksView(name, code, null, null);
    return oftenSeen.respond(
        200, view, FormTemplates::thanks, hole -> link(greeting + "\n" + told(submitted)));
  }

  /** The person's own answer, as they will see it in the message before they send it. */
  private String told(FeedbackSubmitted submitted) {
    int overall = submitted.scores().overall();
    String rating =
        page.language().say("मेरी राय: 5 में से " + overall, "My rating: " + overall + " out of 5");
    return submitted.comment() == null ? rating : rating + "\n" + shortened(submitted.comment());
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_IN_LINK
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_IN_LINK)) + "…";
  }

  private String link(String message) {
    String text = URLEncoder.encode(message, StandardCharsets.UTF_8);
    return "https://wa.me/" + whatsAppNumber + "?text=" + text.replace("+", "%20");
  }
}
