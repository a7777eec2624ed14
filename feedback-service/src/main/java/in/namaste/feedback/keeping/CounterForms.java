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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Adds a counter to an office, or changes its names. */
@Path("/admin/offices/{code}/counters")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class CounterForms {

  private final KeepingOffices keeping;
  private final Keeper keeper;
  private final NamesPage names;
  private final NoticePages notices;

  CounterForms(KeepingOffices keeping, Keeper keeper, NamesPage names, NoticePages notices) {
    this.keeping = keeping;
    this.keeper = keeper;
    this.names = names;
    this.notices = notices;
  }

  /** The empty form of a new counter. */
  @GET
  @Path("new")
  public Uni<Response> empty(@RestPath String code) {
    return names.with(
        code, office -> Uni.createFrom().item(() -> names.show(names.newCounter(office))));
  }

  /** Adds a counter. */
  @POST
  @Path("new")
  public Uni<Response> add(@RestPath String code, MultivaluedMap<String, String> fields) {
    NamesForm typed = NamesForm.of(fields);
    return names.with(
        code,
        office ->
            keep(
                office,
                typed,
                names.newCounter(office),
                kept ->
                    kept.with(
                        new Office.Counter(kept.nextCounterCode(), typed.nameHi(), typed.nameEn())),
                new Deed(keeper.account(), What.COUNTERADDED, typed.said()),
                kept -> null));
  }

  /** The form of a counter. */
  @GET
  @Path("{counter}")
  public Uni<Response> names(@RestPath String code, @RestPath String counter) {
    return names.with(
        code,
        office ->
            Uni.createFrom()
                .item(
                    () ->
                        office
                            .counter(counter)
                            .map(known -> names.show(names.of(office, known)))
                            .orElseGet(notices::unknownOffice)));
  }

  /** Changes the names of a counter. */
  @POST
  @Path("{counter}")
  public Uni<Response> rename(
      @RestPath String code, @RestPath String counter, MultivaluedMap<String, String> fields) {
    NamesForm typed = NamesForm.of(fields);
    return names.with(
        code,
        office ->
            office
                .counter(counter)
                .map(
                    known ->
                        keep(
                            office,
                            typed,
                            names.of(office, known),
                            kept -> renamed(kept, counter, typed),
                            new Deed(
                                keeper.account(), What.COUNTERNAMED, counter + ": " + typed.said()),
                            kept -> NamesForm.of(kept, kept.counter(counter).orElseThrow())))
                .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice)));
  }

  private Uni<Response> keep(
      Office office,
      NamesForm typed,
      NamesView view,
      Function<Office, Office> change,
      Deed deed,
      Function<Office, NamesForm> keptNow) {
    Faults faults = typed.namesFaults();
    if (faults.any()) {
      return Uni.createFrom().item(() -> names.show(view.with(typed, faults)));
    }
    return names.answer(
        keeping.change(office.code(), typed.version(), change, deed),
        office.code(),
        typed,
        view,
        refused -> names.changedMeanwhile(office.code(), typed, view, keptNow));
  }

  private static Office renamed(Office office, String counterCode, NamesForm typed) {
    Office.Counter counter = office.counter(counterCode).orElseThrow(KeepingRefused::unknown);
    return office.with(
        new Office.Counter(counter.code(), typed.nameHi(), typed.nameEn(), counter.closed()));
  }
}
