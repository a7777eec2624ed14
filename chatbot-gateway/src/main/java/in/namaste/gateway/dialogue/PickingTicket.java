package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.TicketNumbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The person wants to do something with one of several complaints: with which? */
record PickingTicket(Purpose purpose, int page) implements Step {
  private static final String LIST = "tickets";

  /** What is to be done with it. */
  enum Purpose {
    @JsonProperty("status")
    STATUS(Option.STATUS, Phrase.PICK_STATUS, ticket -> true),
    @JsonProperty("withdraw")
    WITHDRAW(Option.WITHDRAW, Phrase.PICK_WITHDRAW, MyTicket::open),
    @JsonProperty("reopen")
    REOPEN(
        Option.UNSOLVED,
        Phrase.PICK_REOPEN,
        ticket -> ticket.awaitsConfirmation() || ticket.reopenable()),
    @JsonProperty("appeal")
    APPEAL(Option.APPEAL, Phrase.PICK_APPEAL, MyTicket::appealable);

    private final String option;
    private final Phrase question;

    @SuppressWarnings("ImmutableEnumChecker") // A method of an immutable record.
    private final Predicate<MyTicket> fits;

    Purpose(String option, Phrase question, Predicate<MyTicket> fits) {
      this.option = option;
      this.question = question;
      this.fits = fits;
    }

    /** The tickets with which it can be done, newest first, open ones before the others. */
    List<MyTicket> of(Scene scene) {
      List<MyTicket> tickets = scene.known().tickets().stream().filter(fits).toList();
      return Stream.concat(
              tickets.stream().filter(MyTicket::open),
              tickets.stream().filter(ticket -> !ticket.open()))
          .toList();
    }
  }

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(purpose.question), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private List<Row> rows(Scene scene) {
    List<Row> all =
        purpose.of(scene).stream()
            .map(ticket -> TicketWords.row(purpose.option, ticket, scene))
            .toList();
    return Rows.page(LIST + "/" + purpose, all, page, List.of(), scene);
  }

  /** A row's number or a ticket's; words about a problem go their usual way. */
  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    return TicketNumbers.in(words)
        .flatMap(number -> named(number, scene))
        .flatMap(option -> AfterTicket.tapped(option, scene))
        .or(
            () ->
                Words.tellSomething(words)
                    ? new Resting().typed(words, scene.with(scene.conversation().at(new Resting())))
                    : Optional.empty());
  }

  private Optional<Option> named(TicketNumbers number, Scene scene) {
    return purpose.of(scene).stream()
        .filter(ticket -> number.correct() && number.names(ticket.number()))
        .findFirst()
        .map(ticket -> new Option(purpose.option, ticket.ticketId().toString()));
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return option.is(Option.PAGE)
        ? option
            .page()
            .filter(other -> other.list().equals(LIST) && other.of().equals(purpose.name()))
            .map(other -> scene.ask(new PickingTicket(purpose, other.number())))
        : Optional.empty();
  }

  @Override
  public Phrase hint() {
    return Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new Resting());
  }

  @Override
  public boolean possible(Scene scene) {
    return !purpose.of(scene).isEmpty();
  }
}
