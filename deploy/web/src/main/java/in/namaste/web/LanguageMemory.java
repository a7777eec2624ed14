package in.namaste.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Remembers a language that was chosen by the link in the header, without identifying anyone. */
class LanguageMemory {

  private static final Duration KEPT = Duration.ofDays(365);

  @ServerRequestFilter
  public void remember(RoutingContext request) {
    Page.chosen(request)
        .ifPresent(
            language ->
                request
                    .response()
                    .addCookie(
                        Cookie.cookie(Page.LANGUAGE, language.code())
                            .setPath("/")
                            .setMaxAge(KEPT.toSeconds())
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX)));
  }
}
