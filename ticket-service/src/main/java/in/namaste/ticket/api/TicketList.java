package in.namaste.ticket.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of tickets. */
@Schema(name = "TicketList")
record TicketList(
    @Schema(required = true) List<TicketInList> tickets,
    @Schema(required = true) int page,
    @Schema(required = true) int size,
    @Schema(required = true, description = "Whether there are more behind this page.")
        boolean more) {

  /**
   * One page.
   *
   * @param found one more than fit when there are more
   */
  static TicketList of(Asked asked, List<TicketInList> found) {
    return new TicketList(
        found.stream().limit(asked.size()).toList(),
        asked.page(),
        asked.size(),
        found.size() > asked.size());
  }
}
