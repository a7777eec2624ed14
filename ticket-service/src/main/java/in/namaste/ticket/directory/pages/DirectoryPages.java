package in.namaste.ticket.directory.pages;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.TypedText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The directory to look at: all of it for admins, the own department for heads. */
@Path("/desk/directory")
@RolesAllowed({"admin", "head"})
@Produces(MediaType.TEXT_HTML)
class DirectoryPages {

  /** Of what is searched for, in UTF-16 units: more is cut off. The page's field ends there too. */
  @TemplateGlobal(name = "longestDirectorySearch")
  static final int LONGEST_QUERY = 100;

  /** The most entries that a search shows. */
  private static final int MOST_FOUND = 100;

  @CheckedTemplate(basePath = "directory")
  static class Templates {
    static native TemplateInstance departments(Frame frame, List<GroupView> groups);

    static native TemplateInstance department(Frame frame, DepartmentView view);

    static native TemplateInstance places(
        Frame frame, PlacePublished within, List<PlacePublished> places);

    static native TemplateInstance found(
        Frame frame, List<Found> found, String query, boolean more);
  }

  private final CurrentDirectory current;
  private final SignedIn signedIn;
  private final Showing showing;

  DirectoryPages(CurrentDirectory current, SignedIn signedIn, Showing showing) {
    this.current = current;
    this.signedIn = signedIn;
    this.showing = showing;
  }

  @GET
  public Uni<Response> departments(@RestQuery String done) {
    return show(
        directory ->
            Templates.departments(showing.frame(done), GroupView.of(within(directory), directory)));
  }

  @GET
  @Path("departments/{code}")
  public Uni<Response> department(@RestPath String code, @RestQuery String done) {
    return show(
        directory ->
            within(directory)
                .filter(department -> department.code().equals(code))
                .findFirst()
                .map(
                    found ->
                        Templates.department(
                            showing.frame(done), DepartmentView.of(found, directory)))
                .orElseThrow(NotFoundException::new));
  }

  /** The departments that the reader may see. */
  private Stream<DepartmentPublished> within(Directory directory) {
    Actor reader = signedIn.actor();
    return directory.departments().stream()
        .filter(department -> reader.role() == Role.ADMIN || reader.reaches(department.code()));
  }

  @GET
  @Path("places")
  @RolesAllowed("admin")
  public Uni<Response> places(@RestQuery String in, @RestQuery String done) {
    return show(
        directory ->
            Templates.places(
                showing.frame(done),
                directory.place(in).orElse(null),
                directory.places().stream().filter(offered(in)).toList()));
  }

  /** At first the blocks and towns that a citizen is offered first. */
  private static Predicate<PlacePublished> offered(String in) {
    return in == null || in.isBlank()
        ? place -> List.of("cd_block", "urban_body").contains(place.level())
        : place -> Objects.equals(place.parentCode(), in);
  }

  @GET
  @Path("find")
  @RolesAllowed("admin")
  public Uni<Response> find(@RestQuery @DefaultValue("") String q) {
    String query = TypedText.upTo(LONGEST_QUERY, q);
    return show(
        directory -> {
          List<Found> found = Found.in(directory, query, MOST_FOUND + 1);
          boolean more = found.size() > MOST_FOUND;
          return Templates.found(
              showing.frame(), more ? found.subList(0, MOST_FOUND) : found, query, more);
        });
  }

  private Uni<Response> show(Function<Directory, TemplateInstance> template) {
    return current.get().map(template).map(filled -> showing.page(200, filled));
  }
}
