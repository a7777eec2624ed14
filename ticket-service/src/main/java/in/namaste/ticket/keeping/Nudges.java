package in.namaste.ticket.keeping;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says that something changed, to the open pages of this process. Carries nothing: the page fetches
 * what its reader may see. A page that cannot keep up misses nudges, never data.
 */
@ApplicationScoped
public class Nudges {

  private final BroadcastProcessor<Boolean> changes = BroadcastProcessor.create();

  /** Call after the commit. */
  public synchronized void changed() {
    changes.onNext(true);
  }

  public Multi<Boolean> changes() {
    return changes.onOverflow().drop();
  }
}
