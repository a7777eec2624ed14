package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Image, video, audio, document and sticker, as a message or as a header. */
final class MediaRule implements Rule {

  static final String CAPTION = "caption";
  static final String FILENAME = "filename";
  static final String VOICE = "voice";
  private static final int MAX_CAPTION = 1024;
  private static final int MAX_FILENAME = 240;
  private static final int MAX_LINK = 2048;

  private final String type;
  private final Set<String> extras;

  MediaRule(String type, String... extras) {
    this.type = type;
    this.extras = Set.of(extras);
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public void check(Part part) {
    List<String> known = new ArrayList<>(extras);
    known.addAll(List.of("id", "link"));
    part.only(known.toArray(String[]::new));
    if (part.has("id") == part.has("link")) {
      throw Refusal.invalid(part.path(), "must have either id or link, not both");
    }
    part.optionalText("id", 255);
    part.optionalText("link", MAX_LINK).ifPresent(link -> Links.check(part.at("link"), link));
    part.optionalText(CAPTION, MAX_CAPTION);
    part.optionalText(FILENAME, MAX_FILENAME);
    part.optionalFlag(VOICE);
  }
}
