package in.namaste.media;

import java.util.regex.Pattern;

/**
 * The place of a file in the store.
 *
 * @param shelf who wrote it: lower-case letters
 * @param sha256 lower-case hex of its bytes
 */
public record MediaName(String shelf, String sha256) {

  private static final Pattern SHELF = Pattern.compile("[a-z]+");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public MediaName {
    if (!SHELF.matcher(shelf).matches() || !SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "A file is named by its shelf and the SHA-256 of its bytes");
    }
  }

  /** {@code <shelf>/<first two digits>/<sha256>}: no folder of the store grows without end. */
  public String path() {
    return shelf + "/" + sha256.substring(0, 2) + "/" + sha256;
  }
}
