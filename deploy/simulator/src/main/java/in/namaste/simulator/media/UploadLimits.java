package in.namaste.simulator.media;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import java.util.List;
import java.util.Set;

/** What Meta takes as an upload: kinds of file and their sizes. */
public final class UploadLimits {

  private static final long MB = 1024L * 1024;

  private record Kind(Set<String> mimeTypes, long most) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Set.of("image/jpeg", "image/png"), 5 * MB),
          new Kind(
              Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"), 16 * MB),
          new Kind(Set.of("video/mp4", "video/3gpp"), 16 * MB),
          new Kind(Set.of("image/webp"), MB / 2),
          new Kind(
              Set.of(
                  "text/plain",
                  "application/pdf",
                  "application/msword",
                  "application/vnd.ms-excel",
                  "application/vnd.ms-powerpoint",
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
              100 * MB));

  private UploadLimits() {}

  /**
   * Passes a file Meta would take.
   *
   * @throws Refusal 131053 for a kind or size it would not
   */
  public static void check(String mimeType, long size) {
    String bare = mimeType.split(";", 2)[0].strip();
    Kind kind =
        KINDS.stream()
            .filter(some -> some.mimeTypes().contains(bare))
            .findFirst()
            .orElseThrow(() -> refusal("file must be one of the supported types, is " + bare));
    if (size == 0 || size > kind.most()) {
      throw refusal("file must have 1 to " + kind.most() + " bytes, has " + size);
    }
  }

  private static Refusal refusal(String details) {
    return new Refusal(GraphError.of(131053, details));
  }
}
