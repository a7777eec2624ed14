package in.namaste.ticket.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door and what admins keep, in a real browser: the directory, accounts, tokens. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class KeepingBrowserTest {

  private final Chromium chromium = new Chromium();

  @AfterEach
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void theDirectoryIsReadableAndAccessible(int width, String language) {
    Page page = chromium.open(Browser.of("admin"), width, "/desk/directory?lang=" + language);
    Chromium.look(page, "directory-" + width);

    Map.of(
            "places", "places?in=B-LAKHAN-MAJRA",
            "found", "find?q=bijli",
            "ladder", "entries/ladder/PHED",
            "offer", "entries/post/DCO.ADC/offer")
        .forEach(
            (name, address) -> {
              page.navigate("/desk/directory/" + address);
              Chromium.look(page, "directory-" + name + "-" + width);
            });
    page.navigate("/desk/directory/entries/category/new?within=PHED");
    page.locator("#category_short_hi").fill("पानी");
    page.locator("#entry > button").click();
    assertThat(page.locator("#refused")).isVisible();
    Chromium.look(page, "directory-refused-" + width);
  }

  @ParameterizedTest
  @CsvSource({"360, NP", "1280, LABOUR"})
  void aFileIsLookedAtAndAppliedAndItsPostsAreSeen(int width, String code) {
    Page page = chromium.open(Browser.of("admin"), width, "/desk/directory/tables");
    Chromium.look(page, "directory-tables-" + width);
    page.locator("#file").setInputFiles(posts(code));

    page.locator("#rehearse button").click();
    assertThat(page.locator("#differences")).isVisible();
    Chromium.look(page, "directory-differences-" + width);
    page.locator("#confirm button").click();
    assertThat(page.locator("#done")).isVisible();

    page.navigate("/desk/directory/departments/" + code);
    Chromium.look(page, "directory-department-" + width);
  }

  /** One post falls vacant, one is in additional charge, and one line cannot be taken. */
  private static FilePayload posts(String department) {
    String table =
        """
        post_code,dept_code,name_hi,name_en,held,held_by,email
        %1$s.NODAL,%1$s,सचिव,Secretary,no,,
        %1$s.JE,%1$s,कनिष्ठ अभियंता,Junior Engineer,yes,%1$s.HEAD,je@example.org
        %1$s.CLERK,%1$s,लिपिक,Clerk,maybe,,
        """
            .formatted(department);
    return new FilePayload("posts.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void signingInIsReadableAndAccessible(int width, String language) {
    Browser.awaitAccounts();
    var somebody = new Browser();
    somebody.signIn("animal", Browser.password("animal"));
    String chosen = "?lang=" + language;

    Page door = chromium.open(somebody, width, "/sign-in" + chosen);
    Chromium.look(door, "sign-in-" + width);
    Chromium.look(chromium.open(somebody, width, "/password" + chosen), "password-" + width);
    door.locator("#account").fill("animal");
    door.locator("#password").fill("wrong");
    door.locator("#sign-in button").click();
    assertThat(door.locator("#wrong")).isVisible();
    Chromium.look(door, "sign-in-wrong-" + width);
  }

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void whatAdminsKeepIsReadableAndAccessible(int width, String language) {
    var admin = Browser.of("admin");
    String chosen = "?lang=" + language;

    Page accounts = chromium.open(admin, width, "/desk/accounts" + chosen);
    accounts.locator("#add > summary").click();
    Chromium.look(accounts, "accounts-" + width);
    accounts.locator("[data-account=calling] a.danger").click();
    Chromium.look(accounts, "account-ask-" + width);
    Page programs = chromium.open(admin, width, "/desk/programs" + chosen);
    programs.locator("#add > summary").click();
    Chromium.look(programs, "programs-" + width);
    programs.locator("#name").fill("looks-" + width);
    programs.locator("input[value=open311]").check();
    programs.locator("#make-token button").click();
    assertThat(programs.locator("#secret")).isVisible();
  }
}
