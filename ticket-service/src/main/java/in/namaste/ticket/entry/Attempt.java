package in.namaste.ticket.entry;

import java.time.Duration;

/**
 * What makes two requests the same entry, so that a form sent twice or a program that repeats
 * itself makes one ticket.
 *
 * @param key of one person or program, see {@link Entering}; a digest when made of personal words
 * @param kept how long a repeat is recognised
 */
public record Attempt(String key, Duration kept) {

  /** How long a form or a request with a key of its own is recognised. */
  private static final Duration DAY = Duration.ofDays(1);

  /** The longest key, in characters. */
  public static final int MOST_KEY = 200;

  /** Of a form or request that carries a random key, made when the form was shown. */
  public static Attempt keyed(String key) {
    return new Attempt(key, DAY);
  }
}
