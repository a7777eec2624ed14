package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript: keeps cookies, sends forms with what they hide. */
final class Browser {

  private static final Path ACCOUNTS = Path.of("target/accounts/accounts.txt");

  /** Accounts that most tests act as, and whose passwords and sessions none of them ends. */
  private static final Set<String> EVERYDAY = Set.of("phed", "phed.head", "pwd", "dc", "calling");

  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

  private static volatile boolean accountsThere;

  private final CookieFilter cookies = new CookieFilter();
  private String shared;
  private String session;

  /** A browser in which this account has signed in; those of every day share an open session. */
  static Browser of(String account) {
    awaitAccounts();
    if (!EVERYDAY.contains(account)) {
      return anew(account);
    }
    var browser = new Browser();
    browser.shared = SESSIONS.get(account);
    if (browser.shared != null && browser.get("/password").statusCode() == 200) {
      browser.session = browser.shared;
      return browser;
    }
    Browser fresh = anew(account);
    SESSIONS.put(account, fresh.session);
    return fresh;
  }

  private static Browser anew(String account) {
    var browser = new Browser();
    if (browser.signIn(account, chosen(account)).statusCode() != 303) {
      browser.signInFirst(account);
    }
    return browser;
  }

  /** Signs in with the first password and chooses one, as everybody does once. */
  private void signInFirst(String account) {
    Response answer = signIn(account, password(account));
    if (answer.statusCode() != 303) {
      throw new AssertionError("Cannot sign in: " + answer.statusCode());
    }
    String page = answer.header("Location");
    Response chosen = choose(page, chosen(account));
    if (chosen.statusCode() != 303) {
      throw new AssertionError("Cannot choose a password: " + chosen.statusCode());
    }
    session = chosen.cookie("namaste_session");
  }

  Response signIn(String account, String password) {
    Response answer =
        post("/sign-in", get("/sign-in"), Map.of("account", account, "password", password));
    session = answer.cookie("namaste_session");
    return answer;
  }

  Response choose(String page, String password) {
    return post("/password", get(page), Map.of("password", password, "repeat", password));
  }

  /** The password that this account's person chose. */
  static String chosen(String account) {
    return "chosen " + password(account);
  }

  /** Hashing seventy first passwords takes its time on a busy machine. */
  static void awaitAccounts() {
    if (accountsThere) {
      return;
    }
    Awaitility.await("accounts")
        .atMost(Duration.ofMinutes(1))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
    accountsThere = true;
  }

  /** The session's token, for clients that keep no cookies. */
  String session() {
    return session;
  }

  static String password(String account) {
    try {
      return Files.readAllLines(ACCOUNTS).stream()
          .map(line -> line.split("\t"))
          .filter(fields -> fields[0].equals(account))
          .findFirst()
          .orElseThrow()[1];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Response get(String address) {
    return request().get(address);
  }

  /** Sends a form as it stands on the page, with these fields typed. */
  Response post(String address, Response page, Map<String, String> typed) {
    return request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", token(page))
        .formParams(typed)
        .post(address);
  }

  RequestSpecification request() {
    RequestSpecification request =
        given().filter(cookies).redirects().follow(false).urlEncodingEnabled(true);
    return shared == null ? request : request.cookie("namaste_session", shared);
  }

  static String token(Response page) {
    return html(page).select("[name=csrf-token]").attr("value");
  }

  static Document html(Response page) {
    return Jsoup.parse(page.asString());
  }
}
