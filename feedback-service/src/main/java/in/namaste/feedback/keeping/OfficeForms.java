package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.history.What;
import in.namaste.feedback.offices.KeepingOffices;
import in.namaste.feedback.offices.KeepingOffices.Deed;
import in.namaste.feedback.pages.Keepers;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Adds an office, or changes its names and its department. */
@Path("/admin/offices")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class OfficeForms {

  private final KeepingOffices keeping;
  private final Departments departments;
  private final Keeper keeper;
  private final NamesPage names;

  OfficeForms(KeepingOffices keeping, Departments departments, Keeper keeper, NamesPage names) {
    this.keeping = keeping;
    this.departments = departments;
    this.keeper = keeper;
    this.names = names;
  }

  /** The empty form of a new office. */
  @GET
  @Path("new")
  public Uni<Response> empty() {
    return departments.names().map(known -> names.show(names.newOffice(known)));
  }

  /** Adds an office. */
  @POST
  @Path("new")
  public Uni<Response> add(MultivaluedMap<String, String> fields) {
    NamesForm typed = NamesForm.of(fields);
    return departments
        .names()
        .chain(
            known -> {
              NamesView view = names.newOffice(known);
              Faults faults = typed.newOfficeFaults(known);
              return faults.any()
                  ? Uni.createFrom().item(() -> names.show(view.with(typed, faults)))
                  : add(typed, view);
            });
  }

  /** The form of an office. */
  @GET
  @Path("{code}/names")
  public Uni<Response> names(@RestPath String code) {
    return names.with(code, office -> names.of(office).map(names::show));
  }

  /** Changes an office. */
  @POST
  @Path("{code}/names")
  public Uni<Response> describe(@RestPath String code, MultivaluedMap<String, String> fields) {
    NamesForm typed = NamesForm.of(fields);
    return names.with(
        code,
        office ->
            departments
                .names()
                .chain(known -> describe(office, typed, names.of(office, known), known)));
  }

  private Uni<Response> add(NamesForm typed, NamesView view) {
    Office office =
        new Office(
            typed.code(), 1, true, typed.nameHi(), typed.nameEn(), typed.department(), List.of());
    return names.answer(
        keeping.add(office, new Deed(keeper.account(), What.OFFICEADDED, typed.said())),
        office.code(),
        typed,
        view,
        refused ->
            Uni.createFrom()
                .item(
                    () ->
                        names.show(view.with(typed, new Faults(Map.of("code", Fault.CODETAKEN))))));
  }

  private Uni<Response> describe(
      Office office, NamesForm typed, NamesView view, Departments.Names known) {
    Faults faults = typed.officeFaults(known, office.departmentCode());
    if (faults.any()) {
      return Uni.createFrom().item(() -> names.show(view.with(typed, faults)));
    }
    return names.answer(
        keeping.change(
            office.code(),
            typed.version(),
            kept -> kept.described(typed.nameHi(), typed.nameEn(), typed.department()),
            new Deed(
                keeper.account(), What.OFFICEDESCRIBED, typed.said() + ", " + typed.department())),
        office.code(),
        typed,
        view,
        refused -> names.changedMeanwhile(office.code(), typed, view, NamesForm::of));
  }
}
