package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Reply.Row;
import java.util.Optional;

/** How a ticket is named to its citizen: number, subject and place, so that none is mistaken. */
final class TicketWords {
  private TicketWords() {}

  /** "RTK-2611-004217-7", and under it "पेयजल नहीं आ रहा, मोखरा". */
  static String name(MyTicket ticket, Scene scene) {
    return ticket.number() + "\n" + about(ticket, scene);
  }

  static String name(Notice notice, Scene scene) {
    return notice.number()
        + "\n"
        + about(notice.departmentCode(), notice.categoryCode(), notice.placeCode(), scene);
  }

  /** "पेयजल नहीं आ रहा, मोखरा". */
  static String about(MyTicket ticket, Scene scene) {
    return about(ticket.departmentCode(), ticket.categoryCode(), ticket.placeCode(), scene);
  }

  private static String about(
      String departmentCode, String categoryCode, String placeCode, Scene scene) {
    String subject =
        scene
            .menu()
            .category(categoryCode)
            .map((Category one) -> one.label(scene.language()))
            .orElseGet(() -> department(departmentCode, scene));
    return Optional.ofNullable(placeCode)
        .flatMap(scene.menu()::place)
        .map((Place place) -> subject + ", " + place.name(scene.language()))
        .orElse(subject);
  }

  static String department(String departmentCode, Scene scene) {
    return scene
        .menu()
        .department(departmentCode)
        .map((Department one) -> one.name(scene.language()))
        .orElse(departmentCode);
  }

  /** A row of a list; its id carries the ticket. */
  static Row row(String kind, MyTicket ticket, Scene scene) {
    return new Row(
        Option.id(kind, ticket.ticketId()),
        Graphemes.fit(ticket.number(), Limits.ROW_TITLE),
        Graphemes.fit(about(ticket, scene), Limits.ROW_DESCRIPTION));
  }
}
