package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NOTICE =
      Pattern.compile("(?<kind>\\w+) of (?<number>\\S+), now (?<state>\\w+)(: (?<words>.*))?");

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
        case "Anita is known" -> talk.conversation = Talk.withAnita().conversation;
        default -> noticed(what, talk);
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

  /** For example {@code RESOLVED of RTK-2611-004217-7, now RESOLVED: मोटर बदल दी गई}. */
  private static void noticed(String what, Talk talk) {
    Matcher said = NOTICE.matcher(what);
    if (!said.matches()) {
      throw new IllegalArgumentException(what);
    }
    String number = said.group("number");
    UUID id = UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.US_ASCII));
    var tickets = new ArrayList<>(talk.tickets);
    tickets.removeIf(ticket -> ticket.ticketId().equals(id));
    tickets.addFirst(ticket(AfterTicketTest.ticket(id, number, said.group("state")), said));
    talk.tickets = tickets;
    Notice like = AfterTicketTest.notice(Notice.Kind.valueOf(said.group("kind")), id, number);
    talk.hears(
        new Notice(
            like.kind(),
            id,
            number,
            said.group("state"),
            like.ticketClass(),
            like.promise(),
            like.promisedBy(),
            like.answerBy(),
            like.departmentCode(),
            like.categoryCode(),
            like.placeCode(),
            said.group("words"),
            like.rejection(),
            like.masterNumber(),
            null));
  }

  private static MyTicket ticket(MyTicket like, Matcher said) {
    return new MyTicket(
        like.ticketId(),
        like.number(),
        like.state(),
        like.departmentCode(),
        like.categoryCode(),
        like.placeCode(),
        like.promise(),
        like.promisedBy(),
        like.answerBy(),
        like.reopenable(),
        like.appealable(),
        said.group("words"));
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
        null,
        null,
        null,
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
