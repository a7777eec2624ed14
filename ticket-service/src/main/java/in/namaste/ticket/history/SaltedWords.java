package in.namaste.ticket.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Words with the hash that stands for them in the history. The salt keeps short words from being
 * guessed by their hash once they are erased, and makes each hash a name of its own.
 */
public final class SaltedWords {

  /** Bytes of salt, and so many that two are never the same. */
  private static final int SALT_BYTES = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String words;
  private final byte[] salt;

  private SaltedWords(String words, byte[] salt) {
    this.words = words;
    this.salt = salt;
  }

  /** The words with a fresh salt. */
  public static SaltedWords of(String words) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new SaltedWords(words, salt);
  }

  public String words() {
    return words;
  }

  public byte[] salt() {
    return salt.clone();
  }

  /** SHA-256 over salt and words in UTF-8. */
  public byte[] hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return digest.digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
