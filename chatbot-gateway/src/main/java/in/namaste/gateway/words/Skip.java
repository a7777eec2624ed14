package in.namaste.gateway.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Go on without": an answer to a question that need not be answered. */
public final class Skip {
  private static final Set<String> WORDS =
      Stream.of(
              "आगे",
              "आगे बढ़ें",
              "आगे बढ़ो",
              "छोड़ें",
              "छोड़ो",
              "बिना फोटो",
              "फोटो नहीं है",
              "फोटो नहीं",
              "बस",
              "बाद में",
              "skip",
              "next",
              "aage",
              "age",
              "chhodo",
              "bas",
              "done",
              "photo nahi hai",
              "no photo",
              "नहीं है",
              "nahi hai",
              "पता नहीं",
              "pata nahi",
              "not sure")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Skip() {}

  /** Whether the whole message says no more than that; a bare "no" says it too. */
  public static boolean in(String typed) {
    return WORDS.contains(Fold.plain(typed))
        || YesNo.in(typed).filter(answer -> answer == YesNo.NO).isPresent();
  }
}
