package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.history.What;
import in.namaste.feedback.offices.KeepingOffices;
import in.namaste.feedback.offices.KeepingOffices.Deed;
import in.namaste.feedback.offices.KeepingRefused;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Closes and reopens offices and their counters; nothing is ever deleted. */
@Path("/admin/offices/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class OfficeDoors {

  private final KeepingOffices keeping;
  private final OfficePages pages;
  private final Keeper keeper;
  private final NoticePages notices;

  OfficeDoors(KeepingOffices keeping, OfficePages pages, Keeper keeper, NoticePages notices) {
    this.keeping = keeping;
    this.pages = pages;
    this.keeper = keeper;
    this.notices = notices;
  }

  /** Visitors are asked no longer. */
  @POST
  @Path("close")
  public Uni<Response> close(@RestPath String code, MultivaluedMap<String, String> fields) {
    return change(code, fields, Office::closed, What.OFFICECLOSED, "");
  }

  /** Visitors are asked again. */
  @POST
  @Path("reopen")
  public Uni<Response> reopen(@RestPath String code, MultivaluedMap<String, String> fields) {
    return change(code, fields, Office::reopened, What.OFFICEREOPENED, "");
  }

  /** Visitors of a counter are asked about the whole office. */
  @POST
  @Path("counters/{counter}/close")
  public Uni<Response> closeCounter(
      @RestPath String code, @RestPath String counter, MultivaluedMap<String, String> fields) {
    return change(code, fields, setting(counter, true), What.COUNTERCLOSED, counter);
  }

  /** Visitors of a counter are asked about it again. */
  @POST
  @Path("counters/{counter}/reopen")
  public Uni<Response> reopenCounter(
      @RestPath String code, @RestPath String counter, MultivaluedMap<String, String> fields) {
    return change(code, fields, setting(counter, false), What.COUNTERREOPENED, counter);
  }

  private Uni<Response> change(
      String code,
      MultivaluedMap<String, String> fields,
      Function<Office, Office> change,
      What what,
      String detail) {
    return keeping
        .change(code, Versions.of(fields), change, new Deed(keeper.account(), what, detail))
        .map(done -> Redirects.done("/admin/offices/" + code))
        .onFailure(KeepingRefused.class)
        .recoverWithUni(refused -> pages.show(code, Trouble.CHANGEDMEANWHILE, false))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private static Function<Office, Office> setting(String counterCode, boolean closed) {
    return office ->
        office
            .counter(counterCode)
            .map(
                counter ->
                    office.with(
                        new Office.Counter(
                            counter.code(), counter.nameHi(), counter.nameEn(), closed)))
            .orElseThrow(KeepingRefused::unknown);
  }
}
