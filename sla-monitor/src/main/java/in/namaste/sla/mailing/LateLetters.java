package in.namaste.sla.mailing;

import in.namaste.sla.ClockKind;
import in.namaste.sla.TicketState;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to a post that a promise is broken, if it is still owed when the mail goes out. */
@ApplicationScoped
class LateLetters implements LetterWriter {

  private static final String FIND =
      """
      select t.number, t.state, c.kind, c.promised_by, p.email,
             p.name_hi as post_hi, p.name_en as post_en,
             coalesce(n.name_hi, t.category_code) as category_hi,
             coalesce(n.name_en, t.category_code) as category_en
      from escalation e
        join clock c on c.id = e.clock_id and c.status = 'FIRED'
        join ticket_view t on t.ticket_id = e.ticket_id and t.run = c.run
                          and t.promise = c.kind and t.promised_by = c.promised_by
        join post p on p.code = e.post_code
        left join name n on n.kind = 'category' and n.code = t.category_code
      where e.event_id = $1
      """;

  private final Pool pool;
  private final Clock time;
  private final String deskUrl;

  LateLetters(Pool pool, Clock time, @ConfigProperty(name = "namaste.desk.url") String deskUrl) {
    this.pool = pool;
    this.time = time;
    this.deskUrl = deskUrl;
  }

  @Override
  public String kind() {
    return "late";
  }

  @Override
  public Uni<Optional<Letter>> write(Mail mail) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(mail.eventId()))
        .chain(
            rows -> {
              Row row = rows.iterator().hasNext() ? rows.iterator().next() : null;
              return row == null || !TicketState.valueOf(row.getString("state")).isOpen()
                  ? Uni.createFrom().item(Optional.empty())
                  : letter(row).map(Optional::of);
            });
  }

  private Uni<Letter> letter(Row row) {
    LateView view = view(row);
    return Templates.late(view)
        .createUni()
        .map(
            text ->
                new Letter(
                    Optional.ofNullable(row.getString("email")),
                    "देरी: शिकायत %1$s / Late: complaint %1$s".formatted(view.number()),
                    text));
  }

  private LateView view(Row row) {
    Instant dueAt = row.getOffsetDateTime("promised_by").toInstant();
    Duration late = Duration.between(dueAt, time.instant());
    String number = row.getString("number");
    return new LateView(
        number,
        ClockKind.valueOf(row.getString("kind")) == ClockKind.SHARE_DATE,
        row.getString("post_hi"),
        row.getString("post_en"),
        row.getString("category_hi"),
        row.getString("category_en"),
        DistrictTime.dateTime(dueAt, Language.HI),
        DistrictTime.dateTime(dueAt, Language.EN),
        DistrictTime.duration(late, Language.HI),
        DistrictTime.duration(late, Language.EN),
        deskUrl + "/desk/tickets/" + number);
  }

  /** What the template says in both languages. */
  record LateView(
      String number,
      boolean owesDate,
      String postHi,
      String postEn,
      String categoryHi,
      String categoryEn,
      String dueHi,
      String dueEn,
      String lateHi,
      String lateEn,
      String link) {}

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    private Templates() {}

    static native TemplateInstance late(LateView view);
  }
}
