package in.namaste.ticket.desk.replies;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.replies.Replies;
import in.namaste.ticket.replies.ReplyRefused;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where heads keep the ready replies of their department, and the district those for all. */
@Path("/desk/replies")
@RolesAllowed({"head", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class ReplyPages {

  /** One department to choose from. */
  public record Department(String code, String name) {}

  @CheckedTemplate(basePath = "replies")
  static class Templates {
    static native TemplateInstance list(ReplyList list, boolean saved, Reader reader);

    /**
     * The form of one reply.
     *
     * @param id null for a new one
     * @param departments to choose from for a new one; empty for whoever has one department
     */
    static native TemplateInstance form(
        Long id, ReplyForm form, List<Department> departments, Reader reader);
  }

  private final Replies replies;
  private final CurrentDirectory directory;
  private final SignedIn signedIn;
  private final Page page;

  ReplyPages(Replies replies, CurrentDirectory directory, SignedIn signedIn, Page page) {
    this.replies = replies;
    this.directory = directory;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> list(@RestQuery boolean saved) {
    Actor reader = signedIn.actor();
    return names()
        .chain(
            names ->
                replies
                    .all(reader)
                    .map(
                        found ->
                            page(
                                200,
                                Templates.list(
                                    ReplyList.of(found, names, reader), saved, reader(names)))));
  }

  @GET
  @Path("new")
  public Uni<Response> blank() {
    return form(null, ReplyForm.empty(signedIn.actor().departmentCode()), 200);
  }

  @GET
  @Path("{id:[0-9]{1,18}}")
  public Uni<Response> one(@RestPath long id) {
    return replies
        .find(id, signedIn.actor())
        .chain(
            reply ->
                reply == null || !reply.mayBeChangedBy(signedIn.actor())
                    ? Uni.createFrom().item(toList(""))
                    : form(id, ReplyForm.of(reply), 200));
  }

  @POST
  @Path("new")
  @Cancellable(false)
  public Uni<Response> add(@BeanParam ReplyForm form) {
    Actor by = signedIn.actor();
    String department = by.role() == Role.HEAD ? by.departmentCode() : form.departmentCode();
    return kept(
        null,
        form,
        Uni.createFrom().deferred(() -> replies.add(department, form.chosen(), form.text(), by)));
  }

  @POST
  @Path("{id:[0-9]{1,18}}")
  @Cancellable(false)
  public Uni<Response> change(@RestPath long id, @BeanParam ReplyForm form) {
    return kept(
        id,
        form,
        Uni.createFrom()
            .deferred(
                () ->
                    replies.change(
                        id,
                        form.version(),
                        form.chosen(),
                        form.text(),
                        form.offered(),
                        signedIn.actor())));
  }

  private Uni<Response> kept(Long id, ReplyForm form, Uni<Void> keeping) {
    return keeping
        .map(done -> toList("?saved=true"))
        .onFailure(ReplyRefused.class)
        .recoverWithUni(refusal -> form(id, form.refused(((ReplyRefused) refusal).why()), 422));
  }

  private Uni<Response> form(Long id, ReplyForm form, int status) {
    boolean anyDepartment = !signedIn.actor().role().isOfOneDepartment();
    return names()
        .map(
            names ->
                page(
                    status,
                    Templates.form(
                        id,
                        form,
                        anyDepartment && id == null ? departments(names) : List.of(),
                        reader(names))));
  }

  private static List<Department> departments(Names names) {
    return names.directory().departments().stream()
        .map(each -> new Department(each.code(), names.department(each.code())))
        .toList();
  }

  private Uni<Names> names() {
    return directory.get().map(known -> new Names(known, page.language()));
  }

  private Reader reader(Names names) {
    Actor actor = signedIn.actor();
    return new Reader(
        actor.name(),
        actor.departmentCode() == null ? "" : names.department(actor.departmentCode()));
  }

  private static Response toList(String query) {
    return Response.seeOther(URI.create("/desk/replies" + query)).build();
  }

  private Response page(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
