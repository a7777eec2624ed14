package in.namaste.ticket.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that are given out, to be changed at the first sign-in. */
final class FirstPassword {

  /**
   * Bcrypt cost: 2^6 rounds. They are random with about 74 bits, so that the cost guards against
   * nothing but time at first start; those that people choose need more.
   */
  private static final int COST = 6;

  /** Without letters and digits that look alike on paper. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 3;
  private static final int GROUP_LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FirstPassword() {}

  /** A random password in groups, such as {@code k7m3q-wd9pe-2hxva}; about 74 bits. */
  static String random() {
    return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return IntStream.range(0, GROUP_LENGTH)
        .mapToObj(i -> String.valueOf(READABLE.charAt(RANDOM.nextInt(READABLE.length()))))
        .collect(Collectors.joining());
  }

  /** Slow enough not to be called on the event loop. */
  static String hash(String password) {
    return BcryptUtil.bcryptHash(password, COST);
  }
}
