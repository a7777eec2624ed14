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
              "not sure",
              "आगै",
              "आगे चलो",
              "आगे चलें",
              "आगै चालो",
              "आगे बढ़ाओ",
              "फोटो कोनी",
              "कोए फोटो कोनी",
              "कोई फोटो नहीं",
              "लोकेशन नहीं",
              "लोकेशन कोनी",
              "बिना लोकेशन",
              "नहीं पता",
              "मालूम नहीं",
              "बेरा कोनी",
              "बेरा ना",
              "बेरा नहीं",
              "कुछ नहीं",
              "aage badho",
              "aage badhe",
              "aage badhen",
              "aage chalo",
              "photo koni",
              "koi photo nahi",
              "location nahi",
              "no location",
              "malum nahi",
              "nahi pata",
              "bera koni",
              "bera na",
              "go on",
              "continue",
              "dont know",
              "don't know",
              "nothing",
              "without photo")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Skip() {}

  /** Whether the whole message says no more than that; a bare "no" says it too. */
  public static boolean in(String typed) {
    return WORDS.contains(Fold.plain(typed))
        || WORDS.contains(Polite.without(typed))
        || YesNo.in(typed).filter(answer -> answer == YesNo.NO).isPresent();
  }
}
