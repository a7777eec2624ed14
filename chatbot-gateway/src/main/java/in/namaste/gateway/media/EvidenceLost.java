package in.namaste.gateway.media;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Who asks a citizen again for something that could not be fetched. */
public interface EvidenceLost {

  /** Locks the citizen's row inside the caller's transaction. */
  Uni<Void> lock(UUID citizenId);

  /**
   * Asks again, inside the caller's transaction.
   *
   * @param mediaRef our name of it, as {@link EvidenceFiles#expect} gave it
   * @param mostMegabytes what is taken, if it was too large; null if that was not the reason
   */
  Uni<Void> askAgain(UUID citizenId, String mediaRef, Integer mostMegabytes);
}
