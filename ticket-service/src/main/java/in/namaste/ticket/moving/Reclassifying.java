package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts a ticket under another category of its department, or another class. */
@ApplicationScoped
public class Reclassifying {

  private final CurrentDirectory directory;
  private final Acting acting;

  Reclassifying(CurrentDirectory directory, Acting acting) {
    this.directory = directory;
    this.acting = acting;
  }

  /**
   * Reclassifies the ticket; its hours become the category's.
   *
   * @param seen version of the ticket on the page the officer acted from
   * @param category of the ticket's department; blank for the present one
   * @param ticketClass null for the one that is usual for the category
   */
  public Uni<NoticeKind> reclassify(
      UUID id, long seen, String category, TicketClass ticketClass, String reason, Actor by) {
    return directory
        .get()
        .chain(
            known ->
                acting.move(
                    id,
                    seen,
                    by,
                    (ticket, now) -> {
                      CategoryPublished to = categoryOf(ticket, category, known);
                      return ticket.reclassify(
                          to.code(),
                          ticketClass == null ? to.ticketClass() : ticketClass,
                          to.hours(),
                          reason,
                          by,
                          now);
                    }));
  }

  private static CategoryPublished categoryOf(Ticket ticket, String code, Directory directory) {
    if (code == null || code.isBlank() || code.equals(ticket.categoryCode())) {
      return directory.category(ticket.categoryCode()).orElseThrow(Reclassifying::unknown);
    }
    return directory
        .category(code)
        .filter(CategoryPublished::active)
        .filter(category -> category.departmentCode().equals(ticket.departmentCode()))
        .orElseThrow(Reclassifying::unknown);
  }

  private static MoveRefused unknown() {
    return new MoveRefused(Why.CATEGORY_UNKNOWN);
  }
}
