package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.journeys.pages.Browsing;
import in.namaste.journeys.pages.Pages;
import in.namaste.journeys.town.Keycloak;
import in.namaste.journeys.town.RunningTown;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody of the office signs in at a real Keycloak, behind a real proxy. */
@TownTest
@Order(4)
@Tag("compose")
class OfficeSignInJourneyTest {

  /** More redirects than a sign-in needs. */
  private static final int MOST_STEPS = 10;

  private final Keycloak keycloak = new Keycloak(RunningTown.named().orElseThrow());

  @Test
  void oneSignInServesDeskDashboardAndFeedback(Town town) throws Exception {
    keycloak.add("anita.devi", Map.of("namaste_account", List.of("dc")));
    var person = Browsing.anonymous();
    URI desk = town.address("ticket-service").resolve("/desk");

    HttpResponse<String> in = signIn(person, desk, "anita.devi");

    assertThat(in.statusCode()).isEqualTo(200);
    assertThat(in.uri()).isEqualTo(desk);
    for (String page : List.of("/desk", "/dashboard", "/admin")) {
      assertThat(person.get(desk.resolve(page)).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void whoHasNoAccountIsToldSo(Town town) throws Exception {
    keycloak.add("mohan.lal", Map.of());

    HttpResponse<String> refused =
        signIn(Browsing.anonymous(), town.address("ticket-service").resolve("/desk"), "mohan.lal");

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(Pages.parse(refused).select("#refused").attr("data-why")).isEqualTo("UNKNOWN");
  }

  /** By the link on the page where sign-in begins, to what comes last. */
  private static HttpResponse<String> signIn(Browsing person, URI page, String name) {
    HttpResponse<String> door = followed(person, person.get(page));
    Element way = Pages.parse(door).selectFirst("#sign-in-office");
    String back =
        URLEncoder.encode(way.select("[name=return]").attr("value"), StandardCharsets.UTF_8);
    HttpResponse<String> office =
        followed(person, person.get(URI.create(way.attr("abs:action") + "?return=" + back)));
    Document form = Pages.parse(office);
    HttpResponse<String> answer =
        person.submit(
            URI.create(form.select("form").attr("action")),
            Map.of("username", name, "password", Keycloak.PASSWORD));
    return followed(person, answer);
  }

  private static HttpResponse<String> followed(Browsing person, HttpResponse<String> first) {
    HttpResponse<String> answer = first;
    for (int step = 0; answer.statusCode() / 100 == 3; step++) {
      assertThat(step).as("redirects, now at %s", answer.uri()).isLessThan(MOST_STEPS);
      URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      assertThat(next.getScheme()).as("%s", next).isEqualTo("https");
      assertThat(answer.headers().allValues("Set-Cookie"))
          // Who takes a cookie away need not say more.
          .filteredOn(cookie -> !cookie.contains("Max-Age=0"))
          .allSatisfy(cookie -> assertThat(cookie).containsPattern("(?i); ?secure(;|$)"));
      answer = person.get(next);
    }
    return answer;
  }
}
