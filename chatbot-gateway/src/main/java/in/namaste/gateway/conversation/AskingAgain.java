package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.Input;
import in.namaste.gateway.directory.MenuBoard;
import in.namaste.gateway.media.EvidenceLost;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the dialogue that something sent before could not be fetched. */
@ApplicationScoped
class AskingAgain implements EvidenceLost {

  private final Citizens citizens;
  private final Conversations conversations;
  private final MenuBoard menu;

  AskingAgain(Citizens citizens, Conversations conversations, MenuBoard menu) {
    this.citizens = citizens;
    this.conversations = conversations;
    this.menu = menu;
  }

  @Override
  public Uni<Void> lock(UUID citizenId) {
    return citizens.lock(citizenId).replaceWithVoid();
  }

  @Override
  public Uni<Void> askAgain(UUID citizenId, String mediaRef, Integer mostMegabytes) {
    if (!menu.ready()) {
      return Uni.createFrom().failure(new IllegalStateException("The menu has not arrived"));
    }
    return citizens
        .lock(citizenId)
        .chain(
            citizen ->
                conversations.answer(
                    citizen, new Input.EvidenceLost(mediaRef, mostMegabytes), menu.menu()));
  }
}
