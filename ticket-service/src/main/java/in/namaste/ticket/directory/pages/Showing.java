package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Answers with a page of the directory in the reader's language, which no browser keeps. */
@ApplicationScoped
class Showing {

  private final SignedIn signedIn;
  private final Page page;

  Showing(SignedIn signedIn, Page page) {
    this.signedIn = signedIn;
    this.page = page;
  }

  Response page(int status, TemplateInstance template) {
    return Response.status(status)
        .entity(template.setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** 409 for who came too late, 422 for what cannot be. */
  static int status(Refused refused) {
    return refused.tooLate() ? 409 : 422;
  }

  Frame frame() {
    return frame("");
  }

  /**
   * The frame of a page.
   *
   * @param done key of what has just been done
   */
  Frame frame(String done) {
    return Frame.of(signedIn.actor(), done);
  }
}
