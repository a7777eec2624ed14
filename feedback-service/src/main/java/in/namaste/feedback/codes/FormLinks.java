package in.namaste.feedback.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of forms as the world sees them. */
@ApplicationScoped
public class FormLinks {

  private final FormCodes codes;
  private final String publicAddress;

  /**
   * Takes what the links are made of.
   *
   * @param publicAddress of this service, without a path, from {@code FEEDBACK_URL}
   */
  public FormLinks(
      FormCodes codes, @ConfigProperty(name = "namaste.feedback.url") String publicAddress) {
    this.codes = codes;
    this.publicAddress = publicAddress;
  }

  /** The whole address of a form, as it stands in a QR code. */
  public String address(FormCode code) {
    return publicAddress + path(code);
  }

  /** The form's path on this service. */
  public String path(FormCode code) {
    return "/f/" + codes.write(code);
  }

  /** A short address that leads to the form of the same office and counter, to be typed. */
  public String typed(FormCode code) {
    String counter = code.counter() == null ? "" : "/" + code.counter();
    return publicAddress + "/o/" + (code.office() + counter).toLowerCase(Locale.ROOT);
  }
}
