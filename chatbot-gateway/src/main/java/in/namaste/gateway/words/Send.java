package in.namaste.gateway.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Send it": what the button under the summary says, typed. */
public final class Send {
  private static final Set<String> WORDS =
      Stream.of(
              "भेजें",
              "भेजो",
              "भेज दो",
              "भेज दें",
              "भेज दीजिए",
              "हां भेजें",
              "हां भेजो",
              "हां भेज दो",
              "भेजदो",
              "शिकायत भेजें",
              "शिकायत भेजो",
              "शिकायत भेज दो",
              "जमा करें",
              "जमा करो",
              "जमा कर दो",
              "bhejo",
              "bheje",
              "bhejen",
              "bhej do",
              "bhejdo",
              "bhej de",
              "jama karo",
              "jama kar do",
              "send",
              "send it",
              "submit",
              "submit it",
              "submit karo")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Send() {}

  /** Whether the whole message says no more than that. */
  public static boolean in(String typed) {
    return WORDS.contains(Fold.plain(typed)) || WORDS.contains(Polite.without(typed));
  }
}
