package in.namaste.ticket.desk.entry;

import in.namaste.ticket.Actor;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.desk.entry.EntryView.Like;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.entry.Attempt;
import in.namaste.ticket.entry.Entering;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Takes down a complaint at the counter or on the phone, and hands out its number. */
@Path("/desk/new")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class EntryPages {

  @CheckedTemplate(basePath = "entry")
  static class Templates {
    static native TemplateInstance form(EntryView view, Reader reader);

    static native TemplateInstance slip(Slips.Slip slip, Reader reader);
  }

  private final Entering entering;
  private final Alike alike;
  private final Slips slips;
  private final CurrentDirectory directory;
  private final SignedIn signedIn;
  private final Page page;

  EntryPages(
      Entering entering,
      Alike alike,
      Slips slips,
      CurrentDirectory directory,
      SignedIn signedIn,
      Page page) {
    this.entering = entering;
    this.alike = alike;
    this.slips = slips;
    this.directory = directory;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> blank() {
    return names().map(names -> form(200, EntryForm.blank(UUID.randomUUID()), List.of(), names));
  }

  /** Registers it, unless something is to be mended or open complaints like it are to be seen. */
  @POST
  @Cancellable(false)
  public Uni<Response> enter(@BeanParam EntryForm form) {
    return names()
        .chain(
            names -> {
              var checked = CheckedEntry.of(form, names);
              return checked.entry() == null
                  ? Uni.createFrom()
                      .item(form(422, form.refused(checked.problems()), List.of(), names))
                  : unlessLikeOthers(form, checked, names);
            });
  }

  private Uni<Response> unlessLikeOthers(EntryForm form, CheckedEntry checked, Names names) {
    Uni<List<Like>> like =
        form.anyway
            ? Uni.createFrom().item(List.of())
            : alike.to(checked.entry(), signedIn.actor(), page.language());
    return like.chain(
        found ->
            found.isEmpty()
                ? entering
                    .enter(checked.entry(), Attempt.keyed(form.key()), signedIn.actor())
                    .map(EntryPages::toSlip)
                : Uni.createFrom().item(form(200, form, found, names)));
  }

  @GET
  @Path("{number}")
  public Uni<Response> slip(@RestPath String number) {
    return names()
        .chain(
            names ->
                slips
                    .of(number, signedIn.actor(), names)
                    .map(
                        slip ->
                            slip == null
                                ? Response.seeOther(URI.create("/desk/new")).build()
                                : page(200, Templates.slip(slip, reader(names)))));
  }

  private static Response toSlip(PublicState registered) {
    return Response.seeOther(URI.create("/desk/new/" + registered.number())).build();
  }

  private Response form(int status, EntryForm form, List<Like> like, Names names) {
    var view =
        new EntryView(
            form,
            EntryForm.CHANNELS,
            new PlaceChoice(names).all(),
            EntryView.groups(names, signedIn.actor().departmentCode()),
            like);
    return page(status, Templates.form(view, reader(names)));
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

  private Response page(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
