package in.namaste.feedback.sources;

import in.namaste.web.DistrictTime;
import in.namaste.web.VisitorAddress;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells how many answers an office has got today from where one comes. All it knows is in memory
 * and ends with the day, by the district's midnight; no address and no name of a device leaves it.
 */
@ApplicationScoped
public class Sources {

  private final Clock clock;
  private final AtomicReference<SourceDay> day;

  Sources(Clock clock) {
    this.clock = clock;
    this.day = new AtomicReference<>(SourceDay.begin(date()));
  }

  /** Counts one answer; the same submission sent again does not count up. */
  public FromSource count(HttpServerRequest visit, String office, UUID submission) {
    return today().count(office, submission, VisitorAddress.of(visit), userAgent(visit));
  }

  /** Counts back an answer that could not be written: nobody was thanked for it. */
  public void uncount(HttpServerRequest visit, String office, UUID submission) {
    today().uncount(office, submission, VisitorAddress.of(visit), userAgent(visit));
  }

  /** Throws yesterday's key and counts away when the day ends, even if nobody comes. */
  @Scheduled(cron = "0 0 0 * * ?", timeZone = "Asia/Kolkata")
  void endDay() {
    today();
  }

  private static String userAgent(HttpServerRequest visit) {
    return Optional.ofNullable(visit.getHeader("User-Agent")).orElse("");
  }

  private SourceDay today() {
    LocalDate date = date();
    return day.updateAndGet(now -> now.isOf(date) ? now : SourceDay.begin(date));
  }

  private LocalDate date() {
    return clock.instant().atZone(DistrictTime.ZONE).toLocalDate();
  }
}
