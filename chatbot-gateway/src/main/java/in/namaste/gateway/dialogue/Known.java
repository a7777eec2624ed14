package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Menu;
import java.util.List;

/**
 * What the dialogue may know beside the conversation itself.
 *
 * @param tickets all tickets of this citizen, newest first
 */
public record Known(Menu menu, HelpDesk helpDesk, List<MyTicket> tickets) {

  public Known {
    tickets = List.copyOf(tickets);
  }
}
