package in.namaste.ticket.desk.entry;

import in.namaste.ticket.Actor;
import in.namaste.ticket.desk.entry.EntryView.Like;
import in.namaste.ticket.entry.Entry;
import in.namaste.ticket.similar.SamePerson;
import in.namaste.ticket.similar.SimilarTicket;
import in.namaste.ticket.similar.SimilarTickets;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Open complaints that a new one may repeat: of the same phone, or of the same place and kind. */
@ApplicationScoped
class Alike {

  /** Somebody at a counter reads no more. */
  private static final int MOST = 8;

  private final SamePerson samePerson;
  private final SimilarTickets similar;

  Alike(SamePerson samePerson, SimilarTickets similar) {
    this.samePerson = samePerson;
    this.similar = similar;
  }

  Uni<List<Like>> to(Entry entry, Actor reader, Language language) {
    String phone = entry.informant().phone();
    Uni<List<SimilarTicket>> ofPhone =
        phone == null ? Uni.createFrom().item(List.of()) : samePerson.of(phone, reader);
    return ofPhone.chain(
        own ->
            similar
                .of(entry.asked().placeCode(), entry.asked().categoryCode(), "", reader)
                .map(others -> join(own, others, language)));
  }

  private static List<Like> join(
      List<SimilarTicket> own, List<SimilarTicket> others, Language language) {
    List<String> numbers = own.stream().map(SimilarTicket::number).toList();
    return Stream.concat(
            own.stream().map(each -> like(each, true, language)),
            others.stream()
                .filter(each -> !numbers.contains(each.number()))
                .map(each -> like(each, false, language)))
        .limit(MOST)
        .toList();
  }

  private static Like like(SimilarTicket ticket, boolean samePerson, Language language) {
    return new Like(
        ticket.number(),
        ticket.state(),
        DistrictTime.dateTime(ticket.registeredAt(), language),
        samePerson);
  }
}
