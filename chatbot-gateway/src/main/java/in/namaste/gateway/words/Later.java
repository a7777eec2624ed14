package in.namaste.gateway.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Not now", said to a question that can wait. */
public final class Later {
  private static final Set<String> WORDS =
      Stream.of(
              "बाद में",
              "बाद मे",
              "बाद में बताऊंगा",
              "बाद में बताऊंगी",
              "बाद में बताएंगे",
              "फिर बताऊंगा",
              "फिर बताऊंगी",
              "थोड़ी देर में",
              "अभी नहीं",
              "baad me",
              "baad mein",
              "bad me",
              "baad main",
              "later",
              "not now")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Later() {}

  /** Whether the whole message says nothing else. */
  public static boolean in(String typed) {
    return WORDS.contains(Fold.plain(typed));
  }
}
