package in.namaste.feedback.form;

import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Thanks, what happens next, and after a bad experience the way to a complaint. */
@ApplicationScoped
class ThanksPage {

  /** What the bot knows as the beginning of a talk; the office's code follows it. */
  private static final String GREETING = "नमस्ते रोहतक";

  private final OfficeBook offices;
  private final NoticePages notices;
  private final Page page;
  private final String whatsAppNumber;

  ThanksPage(
      OfficeBook offices,
      NoticePages notices,
      Page page,
      @ConfigProperty(name = "namaste.whatsapp.number") String whatsAppNumber) {
    this.offices = offices;
    this.notices = notices;
    this.page = page;
    this.whatsAppNumber = whatsAppNumber;
  }

  Response of(FeedbackSubmitted submitted) {
    String code = submitted.officeCode();
    String name = offices.find(code).map(office -> office.name(page.language())).orElse(code);
    String complaint = submitted.scores().isBad() ? complaint(code) : null;
    return notices.respond(200, FormTemplates.thanks(new ThanksView(name, code, complaint)));
  }

  private String complaint(String officeCode) {
    String text = URLEncoder.encode(GREETING + " " + officeCode, StandardCharsets.UTF_8);
    return "https://wa.me/" + whatsAppNumber + "?text=" + text.replace("+", "%20");
  }
}
