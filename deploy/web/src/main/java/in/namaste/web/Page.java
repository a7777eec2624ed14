package in.namaste.web;

import in.namaste.web.district.District;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every page knows about the request it answers: the language, and how to say a time in it.
 * Templates use it as {@code inject:page}.
 */
@Named("page")
@RequestScoped
public class Page {

  /** Query parameter and cookie that carry a chosen language; the cookie identifies nobody. */
  static final String LANGUAGE = "lang";

  private final Language language;
  private final String otherHref;
  private final District district;
  private final Clock clock;

  @Inject
  Page(RoutingContext request, District district, Clock clock) {
    this(
        district,
        spoken(chosen(request), district)
            .or(() -> spoken(remembered(request), district))
            .orElse(district.first()),
        request.request().path(),
        request.request().query(),
        clock);
  }

  Page(District district, Language language, String path, String query, Clock clock) {
    this.district = district;
    this.language = language;
    this.otherHref = path + "?" + kept(query) + LANGUAGE + "=" + language.other().code();
    this.clock = clock;
  }

  /** The language the request itself asks for. */
  static Optional<Language> chosen(RoutingContext request) {
    return Language.of(request.request().getParam(LANGUAGE));
  }

  private static Optional<Language> spoken(Optional<Language> wanted, District district) {
    return wanted.filter(district.languages()::contains);
  }

  private static Optional<Language> remembered(RoutingContext request) {
    var cookie = request.request().getCookie(LANGUAGE);
    return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
  }

  public Language language() {
    return language;
  }

  public String lang() {
    return language.code();
  }

  public boolean isHindi() {
    return language == Language.HI;
  }

  /** The Hindi or the English text, whichever the page speaks. */
  public String say(String hindi, String english) {
    return language.say(hindi, english);
  }

  /** Whether the district offers another language than this one. */
  public boolean hasOther() {
    return district.languages().size() > 1;
  }

  public String otherLang() {
    return language.other().code();
  }

  public String otherName() {
    return language.other().ownName();
  }

  /** This page in the other language, with the rest of its query kept. */
  public String otherHref() {
    return otherHref;
  }

  /** For example {@code 5 दिसंबर 2026, शाम 6:00}. */
  public String dateTime(Instant instant) {
    return DistrictTime.dateTime(instant, language);
  }

  /** For example {@code 5 दिसंबर 2026}. */
  public String date(LocalDate date) {
    return DistrictTime.date(date, language);
  }

  /** For example {@code 3 घंटे बाकी} or {@code 2 दिन देर}, counted from now. */
  public String distance(Instant due) {
    return DistrictTime.distance(clock.instant(), due, language);
  }

  public String skip() {
    return language.say("सीधे मुख्य भाग पर जाएं", "Skip to the content");
  }

  public String navigation() {
    return language.say("मुख्य सूची", "Main menu");
  }

  public String district() {
    return district.inState(language);
  }

  /** The word mark: the district's greeting, the same in every language of the page. */
  public String wordmark() {
    return district.greeting(district.first());
  }

  public String wordmarkLang() {
    return district.first().code();
  }

  /** A ticket number as it may look here. */
  public String exampleNumber() {
    return district.exampleNumber();
  }

  private static String kept(String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    StringBuilder rest = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty() || pair.equals(LANGUAGE) || pair.startsWith(LANGUAGE + "=")) {
        continue;
      }
      int equals = pair.indexOf('=');
      rest.append(again(equals < 0 ? pair : pair.substring(0, equals)));
      if (equals >= 0) {
        rest.append('=').append(again(pair.substring(equals + 1)));
      }
      rest.append('&');
    }
    return rest.toString();
  }

  private static String again(String encoded) {
    try {
      return URLEncoder.encode(
          URLDecoder.decode(encoded, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return URLEncoder.encode(encoded, StandardCharsets.UTF_8);
    }
  }
}
