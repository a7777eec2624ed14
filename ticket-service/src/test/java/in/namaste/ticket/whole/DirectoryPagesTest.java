package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory's pages: who may do what, and that each change is published. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class DirectoryPagesTest {

  private static final String ENTRIES = "/desk/directory/entries/";
  private static final String POTHOLE = ENTRIES + "category/PWD.POTHOLE";

  @Test
  void aHeadSeesTheOwnDepartmentAndChangesNothing() {
    var head = Browser.of("phed.head");

    assertThat(head.get("/desk/directory").asString())
        .contains("departments/PHED")
        .doesNotContain("departments/PWD")
        .doesNotContain("/entries/");
    assertThat(head.get("/desk/directory/departments/PHED").asString())
        .contains("PHED.NOWATER")
        .doesNotContain("/entries/");
    assertThat(head.get("/desk/directory/departments/PWD").statusCode()).isEqualTo(404);
    assertThat(head.get(ENTRIES + "category/PHED.NOWATER").statusCode()).isEqualTo(403);
    assertThat(head.get("/desk/directory/places").statusCode()).isEqualTo(403);
    assertThat(Browser.of("phed").get("/desk/directory").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/directory",
        "/desk/directory/departments/DCO",
        "/desk/directory/places",
        "/desk/directory/places?in=B-MEHAM",
        "/desk/directory/find?q=Kiloi",
        "/desk/directory/tables",
        ENTRIES + "department/PHED",
        ENTRIES + "department/new",
        ENTRIES + "category/new?within=PHED",
        ENTRIES + "post/PHED.NODAL",
        ENTRIES + "place/V-061670",
        ENTRIES + "ladder/PHED",
        ENTRIES + "post/DCO.ADC/offer",
        ENTRIES + "place/B-MEHAM/offer"
      })
  void everyPageIsThereInBothLanguages(String address) {
    var admin = Browser.of("admin");

    assertThat(admin.get(address).statusCode()).isEqualTo(200);
    Response english = admin.get(address + (address.contains("?") ? "&" : "?") + "lang=en");
    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(english.asString()).contains("Directory");
  }

  @Test
  void aSavedChangeIsPublishedAndTheSecondOfTwoAdminsIsToldThatItIsTooLate() {
    var admin = Browser.of("admin");
    long version = version(admin, POTHOLE);

    Response saved = save(admin, POTHOLE, version, "category_short_hi", "सड़क में गड्ढे");
    Response late = save(admin, POTHOLE, version, "category_short_hi", "गड्ढा");

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(admin.get(saved.header("Location")).asString())
        .contains("id=\"done\"")
        .contains("सड़क में गड्ढे");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.asString()).contains("value=\"गड्ढा\"").contains("किसी और ने इसे बदल दिया");
    Topic.named("directory")
        .await(
            record ->
                "category:PWD.POTHOLE".equals(Topic.key(record))
                    && Topic.text(record).contains("\"version\":" + (version + 1))
                    && Topic.text(record).contains("सड़क में गड्ढे"));
  }

  @Test
  void aRefusedFormComesBackAsTypedWithEveryProblem() {
    Response answer =
        add(
            Browser.of("admin"),
            "category",
            List.of("category_code", "dept_code", "category_short_hi", "class", "default_hours"),
            List.of("PWD.NEW", "PWD", "पच्चीस अक्षरों से लंबा नाम यह", "minor", "72"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("value=\"पच्चीस अक्षरों से लंबा नाम यह\"")
        .contains("&gt; 24")
        .contains("0–48")
        .contains("यह खाली नहीं रह सकता");
  }

  @Test
  void whatIsDeactivatedSaysWhatItLeavesAndComesBack() {
    var admin = Browser.of("admin");
    String address = ENTRIES + "post/SAINIK.HEAD/offer";

    Response asked = admin.get(address);
    Response off = offer(admin, address, asked, false);
    Response on = offer(admin, address, admin.get(address), true);

    assertThat(asked.asString()).contains("id=\"consequences\"").contains("SAINIK");
    assertThat(off.statusCode()).isEqualTo(303);
    assertThat(on.statusCode()).isEqualTo(303);
    Topic.named("directory")
        .await(
            record ->
                "post:SAINIK.HEAD".equals(Topic.key(record))
                    && Topic.text(record).contains("\"active\":false"));
  }

  @Test
  void aFileIsAppliedAfterItsDifferencesHaveBeenSeen() {
    var admin = Browser.of("admin");
    String file =
        """
        place_id,level,name_hi,display_en,parent_id,aliases
        V-TEST1,village,नया गांव,Naya Gaon,B-MEHAM,Nayagaon|न्या गांव
        V-TEST2,hamlet,x,x,x,
        """;

    Response shown = upload(admin, file.getBytes(StandardCharsets.UTF_8));
    String address = shown.header("Location");
    Response differences = admin.get(address);
    Response confirmed = admin.post(address, differences, Map.of());
    Response again = admin.post(address, admin.get("/desk/directory"), Map.of());

    assertThat(differences.asString())
        .contains("id=\"differences\"")
        .contains("V-TEST1")
        .contains("id=\"rejected\"")
        .contains("पंक्ति 3");
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(admin.get("/desk/directory/places?in=B-MEHAM").asString()).contains("Nayagaon");
    byte[] exported = admin.get("/desk/directory/tables/places.csv").asByteArray();
    assertThat(admin.get(upload(admin, exported).header("Location")).asString())
        .contains("id=\"no-difference\"");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileKeepsAFileFromBeingApplied() {
    var admin = Browser.of("admin");
    String address = upload(admin, shortName("PWD.ROAD", "टूटी सड़क")).header("Location");
    Response shown = admin.get(address);
    String entry = ENTRIES + "category/PWD.ROAD";
    save(admin, entry, version(admin, entry), "category_short_hi", "खराब सड़क");

    Response refused = admin.post(address, shown, Map.of());

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.asString())
        .contains("id=\"too-late\"", "category:PWD.ROAD")
        .doesNotContain("id=\"confirm\"");
    assertThat(admin.get(entry).asString()).contains("खराब सड़क").doesNotContain("टूटी सड़क");
  }

  @Test
  void aFileThatWasShownTooLongAgoIsNotApplied() throws Throwable {
    var admin = Browser.of("admin");
    String address = upload(admin, shortName("PWD.BRIDGE", "पुराना पुल")).header("Location");
    Response shown = admin.get(address);
    String old = "/desk/directory/tables/" + older(address, "61 minutes");

    Response refused = admin.post(old, shown, Map.of());

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.asString()).contains("id=\"too-old\"").doesNotContain("id=\"confirm\"");
    assertThat(admin.get(ENTRIES + "category/PWD.BRIDGE").asString()).doesNotContain("पुराना पुल");
  }

  private static byte[] shortName(String category, String name) {
    return "dept_code,category_code,category_short_hi\nPWD,%s,%s\n"
        .formatted(category, name)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same rehearsal, made earlier. */
  private static UUID older(String address, String age) throws Throwable {
    var id = UUID.randomUUID();
    VertxContextSupport.subscribeAndAwait(
        () ->
            Panache.withTransaction(
                () ->
                    Panache.getSession()
                        .chain(
                            session ->
                                session
                                    .createNativeQuery(
                                        """
                                        insert into directory_import
                                        select :id, made_at - cast(cast(:age as text) as interval),
                                          made_by, rehearsal
                                        from directory_import where id = :of
                                        """)
                                    .setParameter("id", id)
                                    .setParameter("age", age)
                                    .setParameter(
                                        "of",
                                        UUID.fromString(
                                            address.substring(address.lastIndexOf('/') + 1)))
                                    .executeUpdate())));
    return id;
  }

  @Test
  void aFileThatIsNoTableIsToldAndStaysAQuestionOfThePage() {
    Response answer = upload(Browser.of("admin"), "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("id=\"refused\"").contains("a, b");
  }

  private static long version(Browser admin, String address) {
    return Long.parseLong(Browser.html(admin.get(address)).select("[name=version]").attr("value"));
  }

  private static Response save(
      Browser admin, String address, long version, String column, String text) {
    return admin.post(
        address,
        admin.get(address),
        Map.of("version", Long.toString(version), "column", column, "text", text));
  }

  private static Response add(
      Browser admin, String kind, List<String> columns, List<String> texts) {
    return admin
        .request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", Browser.token(admin.get(ENTRIES + kind + "/new")))
        .formParam("column", columns)
        .formParam("text", texts)
        .post(ENTRIES + kind);
  }

  private static Response offer(Browser admin, String address, Response page, boolean active) {
    String version = Browser.html(page).select("[name=version]").attr("value");
    return admin.post(
        address, page, Map.of("version", version, "active", Boolean.toString(active), "why", ""));
  }

  private static Response upload(Browser admin, byte[] file) {
    return admin
        .request()
        .multiPart("csrf-token", Browser.token(admin.get("/desk/directory/tables")))
        .multiPart("file", "file.csv", file, "text/csv")
        .post("/desk/directory/tables");
  }
}
