package in.namaste.feedback.form;

import in.namaste.feedback.batches.BatchBook;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.pages.NoticePages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever comes with a code of revoked posters, to read or to send, is led to the office list. */
@ApplicationScoped
public class RevokedCodes {

  private static final String FORM = "/f/";

  private final FormCodes codes;
  private final BatchBook batches;
  private final NoticePages notices;

  RevokedCodes(FormCodes codes, BatchBook batches, NoticePages notices) {
    this.codes = codes;
    this.batches = batches;
    this.notices = notices;
  }

  // Before every filter that may block, as one that never leaves the event loop must be.
  @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
  Optional<Response> refuse(ContainerRequestContext context) {
    if (!context.getUriInfo().getRequestUri().getPath().startsWith(FORM)) {
      return Optional.empty();
    }
    return Optional.ofNullable(context.getUriInfo().getPathParameters().getFirst("code"))
        .flatMap(codes::read)
        .filter(batches::isRevoked)
        .map(revoked -> notices.revokedPoster());
  }
}
