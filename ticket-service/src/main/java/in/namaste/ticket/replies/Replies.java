package in.namaste.ticket.replies;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.history.History;
import in.namaste.ticket.keeping.OneAtATime;
import in.namaste.ticket.replies.ReplyRefused.Why;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ready replies. Into an empty table those of the district pack go first, once. */
@ApplicationScoped
public class Replies {

  private static final String ORDER = " order by departmentCode nulls first, purpose, id";

  private final Path pack;
  private final Clock clock;
  private final History history;
  private final Transactions transactions;
  private volatile boolean loaded;

  Replies(
      @ConfigProperty(name = "namaste.district.dir") Path pack,
      Clock clock,
      History history,
      Transactions transactions) {
    this.pack = pack;
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
  }

  /** Those offered on tickets of a department, its own before those of all. */
  public Uni<List<Reply>> offered(String departmentCode) {
    return afterLoading(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createQuery(
                                "from Reply where active"
                                    + " and (departmentCode is null or departmentCode = :department)"
                                    + " order by departmentCode nulls last, id",
                                Reply.class)
                            .setParameter("department", departmentCode)
                            .getResultList()));
  }

  /** All that the reader's department can use; all of the district for others. */
  public Uni<List<Reply>> all(Actor reader) {
    return afterLoading(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createQuery(
                                "from Reply where :everywhere = true or departmentCode is null"
                                    + " or departmentCode = :department"
                                    + ORDER,
                                Reply.class)
                            .setParameter("everywhere", !reader.role().isOfOneDepartment())
                            .setParameter("department", reader.departmentCode())
                            .getResultList()));
  }

  /** One of those the reader can use; null for any other. */
  public Uni<Reply> find(long id, Actor reader) {
    return all(reader)
        .map(
            replies -> replies.stream().filter(reply -> reply.id() == id).findFirst().orElse(null));
  }

  /**
   * Adds a reply.
   *
   * @param departmentCode null for all departments
   * @throws ReplyRefused when it is not the actor's to make
   */
  public Uni<Void> add(String departmentCode, Purpose purpose, ReplyText text, Actor by) {
    if (!Reply.mayBeMadeBy(by, departmentCode)) {
      return Uni.createFrom().failure(new ReplyRefused(Why.NOT_YOURS));
    }
    var reply = new Reply(UUID.randomUUID().toString(), departmentCode, purpose, text);
    return transactions.run(
        () ->
            Panache.getSession()
                .chain(session -> session.persist(reply))
                .chain(() -> history.changed(by, subject(reply), "added", null, clock.instant())));
  }

  /**
   * Changes a reply, or stops offering it.
   *
   * @param seen version on the page that was acted from
   */
  public Uni<Void> change(
      long id, int seen, Purpose purpose, ReplyText text, boolean offered, Actor by) {
    return transactions.run(
        () ->
            Panache.getSession()
                .chain(session -> session.find(Reply.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(() -> new ReplyRefused(Why.CHANGED_MEANWHILE))
                .invoke(reply -> reply.change(purpose, text, offered, seen, by))
                .chain(
                    reply ->
                        history.changed(by, subject(reply), "changed", null, clock.instant())));
  }

  private static String subject(Reply reply) {
    return "reply:" + reply.code();
  }

  private <T> Uni<T> afterLoading(Supplier<Uni<T>> reading) {
    return loaded
        ? Panache.withSession(reading)
        : transactions.run(() -> load().chain(() -> reading.get())).invoke(() -> loaded = true);
  }

  private Uni<Void> load() {
    return OneAtATime.REPLY_PACK
        .turn()
        .chain(() -> Panache.getSession())
        .chain(
            session ->
                session.createQuery("select count(*) from Reply", Long.class).getSingleResult())
        .chain(there -> there > 0 ? Uni.createFrom().voidItem() : addAll(ReplyPack.read(pack)));
  }

  private static Uni<Void> addAll(List<Reply> replies) {
    return Panache.getSession().chain(session -> session.persistAll(replies.toArray()));
  }
}
