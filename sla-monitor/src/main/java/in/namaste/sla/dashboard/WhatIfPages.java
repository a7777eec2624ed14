package in.namaste.sla.dashboard;

import in.namaste.sla.dashboard.WhatIfNames.Complaint;
import in.namaste.sla.dashboard.WhatIfView.Broken;
import in.namaste.sla.dashboard.WhatIfView.Line;
import in.namaste.sla.dashboard.WhatIfView.Result;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Name;
import in.namaste.sla.whatif.PastTickets;
import in.namaste.sla.whatif.Replay;
import in.namaste.sla.whatif.Tally;
import in.namaste.sla.whatif.Tally.NewlyBroken;
import in.namaste.web.DistrictTime;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** What the last days would have looked like under other promises. */
@Path("/dashboard/what-if")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DISTRICT, Roles.ADMIN})
public class WhatIfPages {

  /** Days of the district's calendar that are replayed, today included. */
  static final int DAYS = 90;

  private final PastTickets past;
  private final WhatIfNames names;
  private final Page page;
  private final Clock time;
  private final String deskUrl;

  WhatIfPages(
      PastTickets past,
      WhatIfNames names,
      Page page,
      Clock time,
      @ConfigProperty(name = "namaste.desk.url") String deskUrl) {
    this.past = past;
    this.names = names;
    this.page = page;
    this.time = time;
    this.deskUrl = deskUrl;
  }

  @GET
  public Uni<TemplateInstance> whatIf(
      @RestQuery String only, @RestQuery("page") String asked, @Context UriInfo address) {
    Moment moment = Moment.of(time.instant());
    LocalDate since = moment.today().minusDays(DAYS - 1L);
    WhatIfForm form = WhatIfForm.of(address.getQueryParameters());
    return names
        .departments()
        .chain(
            departments ->
                result(form, moment, since, Optional.ofNullable(only), asked, departments)
                    .map(
                        result ->
                            new WhatIfView(
                                page.language(), form, since, departments, result, deskUrl)))
        .onFailure(failure -> !(failure instanceof PastTickets.Busy))
        .transform(FiguresAway::new)
        .map(Templates::whatIf)
        .map(template -> template.setLocale(page.language().locale()));
  }

  private Uni<Optional<Result>> result(
      WhatIfForm form,
      Moment moment,
      LocalDate since,
      Optional<String> only,
      String asked,
      List<Name> departments) {
    if (form.isBlank() || !form.wrong().isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    int number = DashboardPages.pageNumber(asked);
    Map<String, Name> known =
        departments.stream().collect(Collectors.toMap(Name::code, Function.identity()));
    Optional<Name> department = only.filter(code -> !code.isBlank()).map(code -> name(code, known));
    Tally.Part part =
        new Tally.Part(
            department.map(Name::code), (number - 1L) * WhatIfView.SIZE, WhatIfView.SIZE);
    Tally tally = new Tally(new Replay(form.policy(), moment.now()), part);
    return past.count(since.atStartOfDay(DistrictTime.ZONE).toInstant(), tally)
        .chain(
            counted ->
                names
                    .complaints(
                        counted.page().stream().map(broken -> broken.ticket().ticketId()).toList())
                    .map(
                        complaints ->
                            new Result(
                                lines(counted, known),
                                counted.total(),
                                department,
                                counted.page().stream()
                                    .map(newly -> broken(newly, known, complaints))
                                    .toList(),
                                counted.listed(),
                                number)))
        .map(Optional::of);
  }

  private static List<Line> lines(Tally tally, Map<String, Name> known) {
    return tally.departments().entrySet().stream()
        .map(line -> new Line(name(line.getKey(), known), line.getValue()))
        .toList();
  }

  private static Broken broken(
      NewlyBroken newly, Map<String, Name> known, Map<UUID, Complaint> complaints) {
    var ticket = newly.ticket();
    Complaint complaint = complaints.get(ticket.ticketId());
    return new Broken(
        ticket.number(),
        name(ticket.departmentCode(), known),
        complaint.category(),
        complaint.place(),
        ticket.registeredAt(),
        newly.due(),
        ticket.settledAt());
  }

  private static Name name(String code, Map<String, Name> known) {
    return known.getOrDefault(code, new Name(code, code, code));
  }

  @CheckedTemplate(basePath = "dashboard")
  static class Templates {
    private Templates() {}

    static native TemplateInstance whatIf(WhatIfView view);
  }
}
