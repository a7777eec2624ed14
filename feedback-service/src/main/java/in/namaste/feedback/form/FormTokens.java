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

  private static final String PURPOSE = "form token";

  /** Submission id and minute of issue. */
  private static final int SAID = 2 * Long.BYTES + Integer.BYTES;

  private final Signatures signatures;
  private final Clock clock;

  FormTokens(Signatures signatures, Clock clock) {
    this.signatures = signatures;
    this.clock = clock;
  }

  String issue(String code) {
    UUID submission = UUID.randomUUID();
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

  /** What a token says, empty if it was not issued here for this form. */
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
    return Optional.of(new FormToken(submission, minute() - minute <= LIFE.toMinutes()));
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
