package in.namaste.feedback.form;

import in.namaste.feedback.Office;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Offices and counters that are closed while their codes still hang on walls. */
@ApplicationScoped
class ClosedDoors {

  private static final int GONE = 410;

  private final OfficeBook offices;
  private final NoticePages notices;
  private final Page page;

  ClosedDoors(OfficeBook offices, NoticePages notices, Page page) {
    this.offices = offices;
    this.notices = notices;
    this.page = page;
  }

  /** What a code asks about today: the whole office where its counter is closed. */
  FormCode past(FormCode said) {
    return offices
        .find(said.office())
        .flatMap(office -> office.counter(said.counter()))
        .filter(Office.Counter::closed)
        .map(closed -> new FormCode(said.office(), null, said.batch()))
        .orElse(said);
  }

  /** What is said instead of the form of a closed office; empty while it is open. */
  Optional<Response> before(FormCode said) {
    return offices
        .find(said.office())
        .filter(office -> !office.active())
        .map(office -> new ClosedView(office.name(page.language()), office.code()))
        .map(view -> notices.respond(GONE, FormTemplates.closed(view)));
  }
}
