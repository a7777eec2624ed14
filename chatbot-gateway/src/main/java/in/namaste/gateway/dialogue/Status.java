package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a person's complaints are. */
final class Status {
  private static final int SHOWN = 5;

  private Status() {}

  /** The newest complaints, open ones first. */
  static String ofAll(Scene scene) {
    List<MyTicket> tickets = scene.known().tickets();
    if (tickets.isEmpty()) {
      return scene.say(Phrase.NO_TICKETS);
    }
    return java.util.stream.Stream.concat(
            tickets.stream().filter(MyTicket::open),
            tickets.stream().filter(ticket -> !ticket.open()))
        .limit(SHOWN)
        .map(ticket -> of(ticket, scene))
        .collect(Collectors.joining("\n\n"));
  }

  /** The complaint whose number was typed, in any case, spacing or script of digits. */
  static Optional<String> numbered(String words, Scene scene) {
    String typed = bare(words);
    return scene.known().tickets().stream()
        .filter(ticket -> typed.contains(bare(ticket.number())))
        .findFirst()
        .map(ticket -> of(ticket, scene));
  }

  private static String bare(String number) {
    return Fold.asciiDigits(number).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private static String of(MyTicket ticket, Scene scene) {
    String line =
        scene.say(
            Phrase.TICKET_LINE,
            ticket.number(),
            scene
                .menu()
                .category(ticket.categoryCode())
                .map(category -> category.label(scene.language()))
                .orElse(ticket.categoryCode()),
            scene.say(state(ticket.state())));
    return ticket.promisedBy() == null || ticket.closed() || "RESOLVED".equals(ticket.state())
        ? line
        : line + "\n" + promise(ticket, scene);
  }

  private static String promise(MyTicket ticket, Scene scene) {
    boolean date = "share-date".equals(ticket.promise());
    return scene.say(
        date ? Phrase.PROMISE_DATE : Phrase.PROMISE_RESOLVE,
        Moments.say(ticket.promisedBy(), scene.language()));
  }

  private static Phrase state(String state) {
    return switch (state) {
      case "ASSIGNED" -> Phrase.STATE_ASSIGNED;
      case "IN_PROGRESS" -> Phrase.STATE_IN_PROGRESS;
      case "RESOLVED" -> Phrase.STATE_RESOLVED;
      case "REOPENED" -> Phrase.STATE_REOPENED;
      case "CLOSED" -> Phrase.STATE_CLOSED;
      default -> Phrase.STATE_REGISTERED;
    };
  }
}
