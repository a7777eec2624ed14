package in.namaste.feedback.form;

import in.namaste.feedback.codes.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives each load of the form a signed, short-lived token with a random submission id, bound to the
 * form's code. Nothing about it is kept anywhere: what it proves, it proves by its signature.
 */
@ApplicationScoped
class FormTokens {

  /** How long a form may lie open. */
  static final Duration LIFE = Duration.ofHours(2);

  /** How long an answer may wait to be sent; the inbox knows its id for longer. */
  private static final Duration RENEWABLE = Duration.ofDays(30);

  private static final String PURPOSE = "form token";

  /** Submission id and minute of issue. */
  private static final int SAID = 2 * Long.BYTES + Integer.BYTES;

  private final Signatures signatures;
  private final Clock clock;

  FormTokens(Signatures signatures, Clock clock) {
    this.signatures = signatures;
    this.clock = clock;
  }

  /** A token for one more answer. */
  String issue(String code) {
    return signed(UUID.randomUUID(), code);
  }

  /** A fresh token for the same answer: if the old one was sent too, it still counts once. */
  String renew(FormToken old, String code) {
    return signed(old.submission(), code);
  }

  private String signed(UUID submission, String code) {
    int minute = minute();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(SAID + Signatures.LENGTH)
                .putLong(submission.getMostSignificantBits())
                .putLong(submission.getLeastSignificantBits())
                .putInt(minute)
                .put(signatures.sign(PURPOSE, text(submission, minute, code)))
                .array());
  }

  /** What a token says; empty if it was not issued here for this form, or a month ago. */
  Optional<FormToken> read(String token, String code) {
    ByteBuffer bytes = decoded(token);
    if (bytes.remaining() != SAID + Signatures.LENGTH) {
      return Optional.empty();
    }
    UUID submission = new UUID(bytes.getLong(), bytes.getLong());
    int minute = bytes.getInt();
    byte[] signature = new byte[Signatures.LENGTH];
    bytes.get(signature);
    if (!signatures.isSigned(PURPOSE, text(submission, minute, code), signature)) {
      return Optional.empty();
    }
    int age = minute() - minute;
    return age > RENEWABLE.toMinutes()
        ? Optional.empty()
        : Optional.of(new FormToken(submission, age <= LIFE.toMinutes()));
  }

  private int minute() {
    return Math.toIntExact(clock.instant().getEpochSecond() / 60);
  }

  private static String text(UUID submission, int minute, String code) {
    return submission + " " + minute + " " + code;
  }

  private static ByteBuffer decoded(String token) {
    try {
      return ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException notBase64) {
      return ByteBuffer.allocate(0);
    }
  }
}
