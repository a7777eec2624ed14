package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Which entry an address means, and the page on which an entry stands. */
final class EntryAddress {

  private EntryAddress() {}

  /**
   * The kind in an address.
   *
   * @throws NotFoundException when there is none of this name
   */
  static Kind kind(String wireName) {
    return Kind.of(wireName).orElseThrow(NotFoundException::new);
  }

  /**
   * The entry of an address.
   *
   * @throws NotFoundException when there is none
   */
  static DirectoryEvent entry(String kind, String code, Directory directory) {
    return directory.entry(kind(kind), code).orElseThrow(NotFoundException::new);
  }

  /**
   * The page on which an entry stands.
   *
   * @param code empty for one that is to be added
   */
  static String page(Kind kind, String code, Cells cells) {
    return switch (kind) {
      case DEPARTMENT, LADDER -> "/desk/directory" + (code.isEmpty() ? "" : "/departments/" + code);
      case CATEGORY, POST -> "/desk/directory/departments/" + cells.at(Column.DEPT_CODE);
      case PLACE -> "/desk/directory/places?in=" + cells.at(Column.PARENT_ID);
    };
  }

  /** Leads to the page on which a changed entry stands. */
  static Response done(Kind kind, String code, Cells cells) {
    String page = page(kind, code, cells);
    return Response.seeOther(URI.create(page + (page.contains("?") ? "&" : "?") + "done=saved"))
        .build();
  }
}
