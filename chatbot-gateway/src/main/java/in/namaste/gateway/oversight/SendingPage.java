package in.namaste.gateway.oversight;

import in.namaste.gateway.sending.Overview;
import in.namaste.gateway.sending.SendingReport;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What could not be sent and why, for those who look after the bot. */
@Path("/sending")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SendingPage.DISTRICT, SendingPage.ADMIN})
public class SendingPage {

  static final String DISTRICT = "district";
  static final String ADMIN = "admin";

  private final Overview overview;
  private final Page page;

  SendingPage(Overview overview, Page page) {
    this.overview = overview;
    this.page = page;
  }

  /** The page. */
  @GET
  public Uni<TemplateInstance> sending() {
    return overview
        .now()
        .onFailure()
        .transform(ReportAway::new)
        .map(report -> Templates.sending(report).setLocale(page.language().locale()));
  }

  /** Sends a message again that was set aside. */
  @POST
  @Path("/{messageId}/again")
  public Uni<Response> again(@PathParam("messageId") String messageId) {
    return overview
        .sendAgain(id(messageId))
        .map(done -> Response.seeOther(URI.create("/sending")).build());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new NotFoundException(none);
    }
  }

  @CheckedTemplate(basePath = "oversight")
  static class Templates {
    private Templates() {}

    static native TemplateInstance sending(SendingReport report);

    static native TemplateInstance notAllowed(String deskUrl);

    static native TemplateInstance away();
  }
}
