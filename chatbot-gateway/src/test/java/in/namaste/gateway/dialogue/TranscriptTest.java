package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations to read, in {@code src/test/resources/dialogue}. A line that begins with
 * {@code >} is the citizen: words, {@code [an option]}, {@code (photo)}, {@code (voice)}, {@code
 * (location)}; {@code *} is what happens meanwhile. All other lines are what the bot says, word for
 * word.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "dialogue");

  static Stream<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void is_what_is_said(Path transcript) throws IOException {
    String written = Files.readString(transcript);

    assertThat(played(written.lines().toList())).isEqualTo(written);
  }

  /** The whole conversation, made from the citizen's lines. */
  static String played(List<String> lines) {
    var talk = new Talk();
    var said = new ArrayList<String>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        said.add(line);
      } else if (line.startsWith("> ") || line.startsWith("* ")) {
        said.add("");
        said.add(line);
        happens(line.substring(2), line.charAt(0) == '*', talk);
        if (!line.startsWith("* days")) {
          talk.replies.forEach(reply -> said.addAll(shown(reply)));
        }
      }
    }
    return String.join("\n", said) + "\n";
  }

  private static void happens(String what, boolean meanwhile, Talk talk) {
    if (meanwhile) {
      switch (what) {
        case "days pass" -> talk.after(Duration.ofDays(2));
        case "the ticket is registered" -> talk.hears(registered(talk));
        default -> throw new IllegalArgumentException(what);
      }
      return;
    }
    switch (what) {
      case "(photo)" -> talk.sendsPhoto("photo");
      case "(voice)" -> talk.sends(Evidence.Kind.AUDIO, "voice");
      case "(location)" ->
          talk.does(new Input.LocationSent(new Location(28.9655, 76.2955, null, null)));
      default -> {
        if (what.startsWith("[")) {
          talk.tapsTitle(what.substring(1, what.length() - 1));
        } else {
          talk.says(what);
        }
      }
    }
  }

  private static Notice registered(Talk talk) {
    Intent.SubmitGrievance sent =
        talk.intents.stream()
            .filter(Intent.SubmitGrievance.class::isInstance)
            .map(Intent.SubmitGrievance.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing was sent"));
    return new Notice(
        Notice.Kind.REGISTERED,
        AfterTicketTest.TICKET,
        "RTK-2611-004217-7",
        "REGISTERED",
        "minor",
        "resolve",
        Instant.parse("2026-11-25T06:30:00Z"),
        null,
        sent.departmentCode(),
        sent.categoryCode(),
        sent.placeCode(),
        null);
  }

  private static List<String> shown(Reply reply) {
    var lines = new ArrayList<String>();
    reply.body().lines().map(line -> ("    " + line).stripTrailing()).forEach(lines::add);
    switch (reply) {
      case Reply.Buttons buttons ->
          lines.add(
              "    "
                  + String.join(
                      " ", buttons.buttons().stream().map(b -> "[" + b.title() + "]").toList()));
      case Reply.ItemList list ->
          list.rows().stream()
              .map(
                  row ->
                      "    ["
                          + row.title()
                          + "]"
                          + (row.description() == null ? "" : " " + row.description()))
              .forEach(lines::add);
      case Reply.LocationRequest request -> lines.add("    (button: send location)");
      case Reply.Text text -> {
        // Words alone.
      }
      case Reply.CtaUrl link -> lines.add("    (" + link.label() + ")");
    }
    return lines;
  }
}
