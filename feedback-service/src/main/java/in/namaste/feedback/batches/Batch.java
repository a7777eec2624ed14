package in.namaste.feedback.batches;

import in.namaste.feedback.codes.FormCode;
import java.time.Instant;

/**
 * Posters of one office that were printed for one reason and can be revoked together.
 *
 * @param number as it stands in their codes, from {@value FormCode#FIRST_POSTERS}
 * @param note what it was made for; may be empty
 * @param made null for the first batch, which was printed before batches were kept
 * @param revoked null while its codes are valid
 * @param revokedFor why it was revoked; may be null
 */
public record Batch(
    String office, int number, String note, Deed made, Deed revoked, String revokedFor) {

  /** The batch that every office begins with. */
  static Batch first(String office) {
    return new Batch(office, FormCode.FIRST_POSTERS, "", null, null, null);
  }

  public boolean isRevoked() {
    return revoked != null;
  }

  /**
   * Who did something, and when.
   *
   * @param account that was signed in
   */
  public record Deed(String account, Instant at) {}
}
