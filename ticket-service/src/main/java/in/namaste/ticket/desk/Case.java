package in.namaste.ticket.desk;

import in.namaste.ticket.Complaint;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.photos.RepeatedPictures.Repeated;
import in.namaste.ticket.similar.SimilarTicket;
import java.util.List;

/** All that is kept about one ticket, personal data included. */
record Case(
    Ticket ticket,
    Complaint complaint,
    List<KeptEvidence> evidence,
    List<GivenPlace> places,
    List<TimelineEntry> timeline,
    List<SimilarTicket> similar,
    List<Repeated> repeated) {

  Case with(List<SimilarTicket> others, List<Repeated> pictures) {
    return new Case(ticket, complaint, evidence, places, timeline, others, pictures);
  }
}
