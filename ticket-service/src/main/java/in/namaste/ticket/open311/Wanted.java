package in.namaste.ticket.open311;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** In which form and language an answer is wanted: what every address of Open311 takes. */
class Wanted {

  @Parameter(description = "Form of the answer: json, or xml by the Spark convention.")
  @RestPath
  String format;

  @Parameter(
      description =
          "Language of names and sentences: hi or en. Else Accept-Language counts, else Hindi.")
  @RestQuery
  String locale;

  @Parameter(hidden = true)
  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  String acceptLanguage;

  Format format() {
    return Format.of(format);
  }

  Tongue tongue() {
    return Tongue.of(locale, acceptLanguage);
  }

  /** Of a request whose locale may stand in its form. */
  Tongue tongue(String localeOfForm) {
    return Tongue.of(localeOfForm, acceptLanguage);
  }
}
