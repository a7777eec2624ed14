package in.namaste.feedback.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes and checks the code in a form's link, for example {@code
 * PHED-ROHTAK~C1~1~pLx0cC7mCqGfWbY4}: office, counter, batch and signature. It carries all that the
 * form needs, so that no database is asked.
 */
@ApplicationScoped
public class FormCodes {

  private static final String PURPOSE = "form code";
  private static final Pattern SHAPE =
      Pattern.compile("(([A-Z0-9.-]{1,64})~([A-Z0-9.-]{0,64})~(\\d{1,4}))~([A-Za-z0-9_-]{16})");

  private final Signatures signatures;

  public FormCodes(Signatures signatures) {
    this.signatures = signatures;
  }

  /** The code as it stands in a link; safe in a URL as it is. */
  public String write(FormCode code) {
    String said =
        code.office() + "~" + (code.counter() == null ? "" : code.counter()) + "~" + code.batch();
    byte[] signature = signatures.sign(PURPOSE, said);
    return said + "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  /** What a code says, empty if it was not signed here. */
  public Optional<FormCode> read(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()
        || !signatures.isSigned(
            PURPOSE, parts.group(1), Base64.getUrlDecoder().decode(parts.group(5)))) {
      return Optional.empty();
    }
    String counter = parts.group(3).isEmpty() ? null : parts.group(3);
    return Optional.of(new FormCode(parts.group(2), counter, Integer.parseInt(parts.group(4))));
  }
}
