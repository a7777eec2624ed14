package in.namaste.sla.opendata;

import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the district promises and keeps, for everyone: no sign-in, no script, no table reached. */
@Path("/public")
public class PublicPages {

  private static final String DICTIONARY = "dictionary";

  private final Publishing publishing;
  private final OpenFiles files;
  private final Licence licence;
  private final Page page;
  private final String feedbackUrl;

  PublicPages(
      Publishing publishing,
      OpenFiles files,
      Licence licence,
      Page page,
      @ConfigProperty(name = "namaste.feedback.url") String feedbackUrl) {
    this.publishing = publishing;
    this.files = files;
    this.licence = licence;
    this.page = page;
    this.feedbackUrl = feedbackUrl;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Uni<Response> promisedAndKept(@Context Request request) {
    return page(request, "page", Templates.page(view()));
  }

  /** What each column of the files means. */
  @GET
  @Path("/dictionary")
  @Produces(MediaType.TEXT_HTML)
  public Uni<Response> dictionary(@Context Request request) {
    return page(request, DICTIONARY, Templates.dictionary(view()));
  }

  @GET
  @Path("/data.csv")
  @Produces(OpenFiles.CSV)
  public Response csv(@Context Request request) {
    return file(request, "csv", OpenFiles.CSV);
  }

  @GET
  @Path("/data.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@Context Request request) {
    return file(request, "json", MediaType.APPLICATION_JSON);
  }

  private PublicView view() {
    return new PublicView(publishing.newest().orElse(null), licence, page.language(), feedbackUrl);
  }

  private Uni<Response> page(Request request, String what, TemplateInstance template) {
    EntityTag tag = tag(what + "-" + page.lang());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return Uni.createFrom().item(Kept.in(unchanged, tag, publishing.newest()));
    }
    return template
        .setLocale(page.language().locale())
        .createUni()
        .map(
            html ->
                Kept.in(
                    Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")),
                    tag,
                    publishing.newest()));
  }

  private Response file(Request request, String form, String type) {
    Optional<Publication> newest = publishing.newest();
    if (newest.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    EntityTag tag = tag(form);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged != null
            ? unchanged
            : Response.ok(
                form.equals("csv") ? files.csv(newest.get()) : files.json(newest.get()), type);
    return Kept.in(answer, tag, newest);
  }

  private EntityTag tag(String what) {
    return new EntityTag(
        publishing.newest().map(one -> one.day().toString()).orElse("none") + "-" + what);
  }

  @CheckedTemplate(basePath = "public")
  static class Templates {
    private Templates() {}

    static native TemplateInstance page(PublicView view);

    static native TemplateInstance dictionary(PublicView view);
  }
}
