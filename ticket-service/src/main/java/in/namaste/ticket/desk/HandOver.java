package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.Move;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Rejection;
import in.namaste.ticket.SpokenNumber;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.desk.CaseView.Choice;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.web.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * Those of the moves beside the daily work that are allowed now.
 *
 * @param departments where it can be handed over to; empty when that is not allowed
 * @param passesOn whether it was handed over before: a reason is needed
 * @param categories the kinds of its department; empty when reclassifying is not allowed
 * @param masterNumber of the ticket it follows; empty for none
 * @param spokenNumber its own, as it is read aloud on the telephone
 * @param callsMade how often the calling cell has rung about the present resolution
 */
public record HandOver(
    List<Choice> departments,
    boolean passesOn,
    List<Choice> categories,
    boolean reject,
    boolean merge,
    boolean split,
    boolean call,
    String masterNumber,
    String spokenNumber,
    int callsMade) {

  static HandOver of(Ticket ticket, Names names, Actor reader) {
    boolean passesOn = ticket.allows(Move.PASS_ON, reader);
    return new HandOver(
        passesOn || ticket.allows(Move.TRANSFER, reader)
            ? choices(
                names,
                names.directory().departments().stream()
                    .filter(one -> !one.code().equals(ticket.departmentCode())),
                "")
            : List.of(),
        passesOn,
        ticket.allows(Move.RECLASSIFY, reader)
            ? choices(
                names,
                names.directory().categories().stream()
                    .filter(one -> one.departmentCode().equals(ticket.departmentCode())),
                ticket.categoryCode())
            : List.of(),
        ticket.allows(Move.REJECT, reader),
        ticket.allows(Move.MERGE, reader),
        ticket.allows(Move.SPLIT, reader),
        ticket.allows(Move.CALL, reader),
        ticket.masterNumber(),
        spoken(new TicketNumber(ticket.number()), names.language()),
        ticket.contactAttempts());
  }

  private static String spoken(TicketNumber number, Language language) {
    return language.say(SpokenNumber.hindi(number), SpokenNumber.english(number));
  }

  private static List<Choice> choices(
      Names names, Stream<? extends Named> entries, String present) {
    return entries
        .filter(Named::active)
        .map(one -> new Choice(one.code(), names.name(one), one.code().equals(present)))
        .toList();
  }

  /** Whether there is nothing of it to do now. */
  public boolean none() {
    return departments.isEmpty() && categories.isEmpty() && !reject && !merge && !split && !call;
  }

  /** Both classes. */
  public List<TicketClass> classes() {
    return List.of(TicketClass.values());
  }

  /** The reasons for which a complaint may not be taken up, by their codes. */
  public List<String> rejections() {
    return Stream.of(Rejection.values()).map(Rejection::wireName).toList();
  }

  /** What can come of a call, by its code. */
  public List<String> outcomes() {
    return Stream.of(CallOutcome.values()).map(CallOutcome::wireName).toList();
  }

  /** What a move tells the citizen. */
  public NoticeKind tells(String move) {
    return Move.valueOf(move).tells();
  }
}
