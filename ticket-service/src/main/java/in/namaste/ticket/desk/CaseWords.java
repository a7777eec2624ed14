package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Move;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Role;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.photos.MediaLinks;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Puts a ticket into the words of one page for one reader. */
record CaseWords(Names names, MediaLinks links, Actor reader, Instant now) {

  CaseView of(Case found, ReadyReplies ready) {
    Ticket ticket = found.ticket();
    PublicState state = ticket.publicState();
    return new CaseView(
        state.number(),
        state.state(),
        state.outcome(),
        state.version(),
        state.ticketClass(),
        ticket.language(),
        ClockWords.of(
            state.state(),
            state.promise(),
            state.promisedBy(),
            ticket.isBreached(),
            now,
            language()),
        time(state.promisedBy()),
        ticket.isContactRequested(),
        CaseChanges.seen(state.version(), found.timeline().size()),
        facts(state),
        new PlaceWords(names).of(state.placeCode(), found.places()),
        citizen(found),
        new PictureWords(language(), links, found.places(), found.repeated()).of(found.evidence()),
        found.timeline().stream().map(this::line).toList(),
        SimilarView.of(found.similar(), names),
        ready,
        reader.role() != Role.CALLING_CELL && !found.complaint().isErased(),
        moves(ticket, state));
  }

  private Language language() {
    return names.language();
  }

  private String time(Instant instant) {
    return instant == null ? "" : DistrictTime.dateTime(instant, language());
  }

  private CaseView.Facts facts(PublicState state) {
    return new CaseView.Facts(
        names.category(state.categoryCode()),
        names.department(state.departmentCode()),
        names.place(state.placeCode()),
        names.post(state.post()),
        time(state.registeredAt()),
        state.dates().stream().map(shared -> time(shared.date())).toList(),
        state.slips(),
        state.reopenCount());
  }

  private CaseView.Citizen citizen(Case found) {
    return new CaseView.Citizen(
        found.complaint().isErased(),
        found.complaint().name(),
        found.complaint().maskedPhone(),
        found.complaint().description());
  }

  private CaseView.Line line(TimelineEntry entry) {
    boolean ofDesk =
        !entry.actor().equals(Role.CITIZEN.wireName())
            && !entry.actor().equals(Role.CLOCK.wireName());
    return new CaseView.Line(
        entry.kind(),
        time(entry.at()),
        ofDesk ? entry.actor() : "",
        detail(entry),
        time(entry.due()),
        entry.words() == null ? "" : entry.words(),
        entry.actor().equals(Role.CITIZEN.wireName()));
  }

  private String detail(TimelineEntry entry) {
    if (entry.detail() == null) {
      return "";
    }
    return switch (entry.kind()) {
      case ASSIGNED, ESCALATED -> names.post(entry.detail());
      case TRANSFERRED -> names.department(entry.detail());
      case RECLASSIFIED -> names.category(entry.detail());
      default -> entry.detail();
    };
  }

  private CaseView.Moves moves(Ticket ticket, PublicState state) {
    List<CaseView.Choice> posts =
        ticket.allows(Move.ASSIGN, reader)
            ? names.directory().posts(state.departmentCode()).stream()
                .map(
                    post ->
                        new CaseView.Choice(
                            post.code(), names.name(post), post.code().equals(state.post())))
                .toList()
            : List.of();
    NoticeKind date =
        Stream.of(Move.SHARE_DATE, Move.CHANGE_DATE)
            .filter(move -> ticket.allows(move, reader))
            .map(Move::tells)
            .findFirst()
            .orElse(null);
    return new CaseView.Moves(
        posts,
        date,
        date == NoticeKind.DATE_CHANGED,
        ticket.allows(Move.START, reader),
        ticket.allows(Move.ASK, reader),
        ticket.allows(Move.RESOLVE, reader),
        HandOver.of(ticket, names, reader));
  }
}
