package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Department;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.KeepingOffices;
import in.namaste.feedback.offices.KeepingRefused;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The form for names, and what becomes of it when it was sent. */
@ApplicationScoped
class NamesPage {

  private static final Logger LOG = Logger.getLogger(NamesPage.class);
  private static final Comparator<Department> AS_ON_MENUS =
      Comparator.comparingInt(Department::order).thenComparing(Department::code);
  private static final String LIST = "/admin/offices";

  private final KeepingOffices keeping;
  private final Departments departments;
  private final NoticePages notices;
  private final Page page;

  NamesPage(KeepingOffices keeping, Departments departments, NoticePages notices, Page page) {
    this.keeping = keeping;
    this.departments = departments;
    this.notices = notices;
    this.page = page;
  }

  /** Does something with an office as it is now, or says that there is none. */
  Uni<Response> with(String code, Function<Office, Uni<Response>> work) {
    return keeping
        .read(code)
        .chain(
            found -> found.map(work).orElseGet(() -> Uni.createFrom().item(notices::unknownOffice)))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  Response show(NamesView view) {
    return notices.respond(view.status(), KeepingTemplates.names(view));
  }

  /**
   * Goes to the office's page when the work is done, else brings the form back.
   *
   * @param refused what comes back when the work is refused
   */
  Uni<Response> answer(
      Uni<Void> work,
      String code,
      NamesForm typed,
      NamesView view,
      Function<Throwable, Uni<Response>> refused) {
    return work.map(done -> Redirects.done(LIST + "/" + code))
        .onFailure(KeepingRefused.class)
        .recoverWithUni(refused::apply)
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("An office could not be changed: %s", Failures.named(failure));
              return show(view.with(typed, Trouble.AWAY, null));
            });
  }

  /** Brings the form back with what was typed, and beside it what somebody else has made of it. */
  Uni<Response> changedMeanwhile(
      String code, NamesForm typed, NamesView view, Function<Office, NamesForm> keptNow) {
    return with(
        code,
        office ->
            Uni.createFrom()
                .item(
                    () ->
                        show(
                            view.with(
                                typed.over(office.version()),
                                Trouble.CHANGEDMEANWHILE,
                                keptNow.apply(office)))));
  }

  NamesView newOffice(Departments.Names known) {
    return view(Kind.NEWOFFICE, "", LIST + "/new", LIST, choices(known), NamesForm.EMPTY);
  }

  Uni<NamesView> of(Office office) {
    return departments.names().map(known -> of(office, known));
  }

  NamesView of(Office office, Departments.Names known) {
    return view(
        Kind.OFFICE,
        office.name(page.language()),
        path(office) + "/names",
        path(office),
        choices(known, office),
        NamesForm.of(office));
  }

  NamesView newCounter(Office office) {
    return view(
        Kind.NEWCOUNTER,
        office.name(page.language()),
        path(office) + "/counters/new",
        path(office),
        List.of(),
        NamesForm.EMPTY.over(office.version()));
  }

  NamesView of(Office office, Office.Counter counter) {
    return view(
        Kind.COUNTER,
        office.name(page.language()),
        path(office) + "/counters/" + counter.code(),
        path(office),
        List.of(),
        NamesForm.of(office, counter));
  }

  private NamesView view(
      Kind kind,
      String office,
      String action,
      String back,
      List<Department> choices,
      NamesForm form) {
    return new NamesView(
        kind, page.language(), office, action, back, choices, form, Faults.NONE, null, null);
  }

  private static String path(Office office) {
    return LIST + "/" + office.code();
  }

  private static List<Department> choices(Departments.Names known) {
    return known.byCode().values().stream().sorted(AS_ON_MENUS).toList();
  }

  private static List<Department> choices(Departments.Names known, Office office) {
    return Stream.concat(choices(known).stream(), Stream.of(known.of(office.departmentCode())))
        .distinct()
        .toList();
  }
}
