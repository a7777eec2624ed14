package in.namaste.ticket.keeping;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Work that only one transaction of all replicas does at a time. Each kind has an advisory lock of
 * the database of its own, so that none waits for another.
 */
public enum OneAtATime {
  /** Changes of the directory are few and look at the whole of it. */
  DIRECTORY_CHANGE(7_233_181),

  /** Two tickets that are merged into each other at once would wait for ever. */
  MERGE(7_233_182),

  /** Of two replicas that start together one makes the first accounts. */
  FIRST_ACCOUNTS(7_233_183),

  /** Of two replicas that start together one loads the ready replies of the district pack. */
  REPLY_PACK(7_233_184);

  private static final String LOCK = "select pg_advisory_xact_lock(:key)";

  private final long key;

  OneAtATime(long key) {
    this.key = key;
  }

  /** PostgreSQL's number of the lock. */
  long key() {
    return key;
  }

  /** Waits for its turn, and holds it until the caller's transaction ends. */
  public Uni<Void> turn() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK, Object.class)
                    .setParameter("key", key)
                    .getSingleResult())
        .replaceWithVoid();
  }
}
