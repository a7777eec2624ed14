package in.namaste.ticket.history;

import in.namaste.ticket.Actor;
import in.namaste.ticket.TimelineEntry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who changed or looked at what, when and why; call it in the transaction of the change or look.
 * Each subject, such as a ticket, has a chain of its own. The database chains and lets this service
 * neither change nor delete (decision 0009). Codes stay for ever; what people wrote is kept apart,
 * so that it can be forgotten.
 */
@ApplicationScoped
public class History {

  private static final String LOOKED = "looked";
  private static final byte[] NO_WORDS = {};

  private static final String ADD =
      """
      insert into history (subject, at, who, what, why, words_hash)
      values (:subject, :at, :who, :what, :why, nullif(cast(:hash as bytea), cast('' as bytea)))
      """;

  private static final String KEEP_WORDS =
      """
      insert into history_words (hash, subject, salt, words)
      values (:hash, :subject, :salt, :words)
      """;

  /** In the order of the ids: two lists that share tickets must not wait for each other. */
  private static final String ADD_LOOKS =
      """
      insert into history (subject, at, who, what, why, words_hash)
      select 'ticket:' || id, cast(:at as timestamptz), :who, :what, :why,
             nullif(cast(:hash as bytea), cast('' as bytea))
      from (select distinct unnest(cast(string_to_array(:ids, ',') as uuid[])) as id) as shown
      order by id
      """;

  /** A change of a ticket that nobody said a word about. */
  public Uni<Void> changed(Actor who, UUID ticketId, TimelineEntry.Kind what, Instant at) {
    return changed(who, ticketId, what, null, at);
  }

  /**
   * A change of a ticket.
   *
   * @param words what somebody wrote with it: a reason, a report; null for none
   */
  public Uni<Void> changed(
      Actor who, UUID ticketId, TimelineEntry.Kind what, String words, Instant at) {
    return changed(who, subject(ticketId), what.name().toLowerCase(Locale.ROOT), words, at);
  }

  /**
   * A change of anything.
   *
   * @param subject kind and code of what it is about, such as {@code department:PHED}, {@code
   *     account:phed}, {@code export:<id>}; never a person's own words, it cannot be erased
   * @param what a code in the past tense, such as {@code renamed}
   * @param why the person's own words, erasable; null for none
   */
  public Uni<Void> changed(Actor who, String subject, String what, String why, Instant at) {
    return add(who, subject, what, null, why, at);
  }

  /**
   * A look at personal data. What cannot be recorded is not shown.
   *
   * @param why a code: the page or the interface, such as {@code ticket page}; never a person's own
   *     words
   */
  public Uni<Void> looked(Actor who, UUID ticketId, String why, Instant at) {
    return looked(who, ticketId, why, null, at);
  }

  /**
   * A look that had to be given a reason.
   *
   * @param why a code: what was looked at, such as {@code phone}
   * @param reason the person's own words, erasable; null for none
   */
  public Uni<Void> looked(Actor who, UUID ticketId, String why, String reason, Instant at) {
    return looked(who, subject(ticketId), why, reason, at);
  }

  /**
   * A look at personal data that is no ticket's.
   *
   * @param subject as in {@link #changed(Actor, String, String, String, Instant)}
   */
  public Uni<Void> looked(Actor who, String subject, String why, String reason, Instant at) {
    return add(who, subject, LOOKED, why, reason, at);
  }

  /** A look at personal data of many tickets at once, such as a list or an export. */
  public Uni<Void> looked(Actor who, Collection<UUID> ticketIds, String why, Instant at) {
    return looked(who, ticketIds, why, NO_WORDS, at);
  }

  private static Uni<Void> looked(
      Actor who, Collection<UUID> ticketIds, String why, byte[] hash, Instant at) {
    if (ticketIds.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String ids = ticketIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD_LOOKS)
                    .setParameter("at", at.atOffset(ZoneOffset.UTC))
                    .setParameter("who", name(who))
                    .setParameter("what", LOOKED)
                    .setParameter("why", why)
                    .setParameter("hash", hash)
                    .setParameter("ids", ids)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * A look at personal data of many tickets at once that had to be given a reason. The words stand
   * once, at the subject, and are shown with each ticket's look.
   *
   * @param subject what they were looked at in, such as {@code export:<id>}
   * @param why a code, as in {@link #looked(Actor, UUID, String, Instant)}
   * @param reason the person's own words, erasable
   */
  public Uni<Void> looked(
      Actor who,
      String subject,
      Collection<UUID> ticketIds,
      String why,
      String reason,
      Instant at) {
    SaltedWords salted = SaltedWords.of(reason);
    return keep(subject, salted)
        .chain(() -> add(who, subject, LOOKED, why, salted.hash(), at))
        .chain(() -> looked(who, ticketIds, why, salted.hash(), at));
  }

  /** Forgets what people wrote about a ticket; who did what and when stays, and the chain holds. */
  public Uni<Void> forgetWords(UUID ticketId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from history_words where subject = :subject")
                    .setParameter("subject", subject(ticketId))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The subject of a ticket's chain. */
  static String subject(UUID ticketId) {
    return "ticket:" + ticketId;
  }

  private static Uni<Void> add(
      Actor who, String subject, String what, String why, String words, Instant at) {
    if (words == null || words.isBlank()) {
      return add(who, subject, what, why, NO_WORDS, at);
    }
    SaltedWords salted = SaltedWords.of(words);
    return keep(subject, salted).chain(() -> add(who, subject, what, why, salted.hash(), at));
  }

  private static Uni<Void> keep(String subject, SaltedWords salted) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_WORDS)
                    .setParameter("hash", salted.hash())
                    .setParameter("subject", subject)
                    .setParameter("salt", salted.salt())
                    .setParameter("words", salted.words())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Void> add(
      Actor who, String subject, String what, String why, byte[] hash, Instant at) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("subject", subject)
                    .setParameter("at", at.atOffset(ZoneOffset.UTC))
                    .setParameter("who", name(who))
                    .setParameter("what", what)
                    .setParameter("why", why)
                    .setParameter("hash", hash)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static String name(Actor who) {
    return who.role().wireName() + ":" + who.name();
  }
}
