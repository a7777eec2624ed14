package in.namaste.gateway;

import static in.namaste.gateway.Grievances.fact;
import static in.namaste.gateway.Grievances.grievances;
import static in.namaste.gateway.Grievances.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class ConversationTest {

  @ConfigProperty(name = "namaste.media.dir")
  String mediaDir;

  @Inject Pool pool;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @Test
  void aCitizenWalksFromTheGreetingToAComplaintAndHearsOfIt() {
    Phone anita = new Phone("919800000201");
    GraphStub.keep("media-201", Photo.withPlace());
    anita.walksToTheSummary();
    anita.sendsPhoto("media-201").hears(9);
    storedFiles(1);
    anita.types("नहीं").hears(10).chooses("submit:");

    JsonNode submitted = submitted("+919800000201");
    Contracts.assertMatchesSchema(submitted.toString());
    assertThat(submitted.path("departmentCode").asText()).isEqualTo("PHED");
    assertThat(submitted.path("placeCode").asText()).isEqualTo("V-061572");
    assertThat(submitted.path("citizen").path("name").asText()).isEqualTo("अनीता");
    JsonNode photo = submitted.path("evidence").path(0);
    String sha256 = photo.path("sha256").asText();
    assertThat(Path.of(mediaDir, "gateway", sha256.substring(0, 2), sha256))
        .hasBinaryContent(Photo.plain());
    assertThat(photo.path("takenAt").asText()).isEqualTo("2026-11-23T06:12:09Z");
    assertThat(photo.at("/location/latitude").asDouble()).isEqualTo(28.8953);
    assertThat(submitted.has("location")).as("the citizen sent no place").isFalse();
    String id = submitted.path("grievanceId").asText();
    notice(id, "registered", "REGISTERED");
    anita.hears(11);
    assertThat(anita.newest().toString()).contains("RTK-2611-004217-7");

    breach(id);
    anita.hears(12);
    notice(id, "resolved", "RESOLVED");
    anita.hears(13).chooses("solved:");
    var confirmed =
        grievances()
            .await(
                one ->
                    id.equals(Topic.key(one))
                        && Topic.text(one).contains("\"ResolutionConfirmed\""));
    Contracts.assertMatchesSchema(confirmed.value());
  }

  @Test
  void theOfficersQuestionIsAnsweredAndTheTicketRatedAndTakenBack() {
    Phone kavita = new Phone("919800000208");
    kavita.walksToTheSummary().types("नहीं").hears(9).types("नहीं").hears(10).chooses("submit:");
    String id = submitted("+919800000208").path("grievanceId").asText();
    notice(id, "registered", "REGISTERED");
    kavita.hears(11);

    notice(id, "question", "AWAITING_CITIZEN");
    kavita.hears(12).types("शाम को घर पर हूं");
    assertThat(fact(id, "InformationGiven").path("text").asText()).isEqualTo("शाम को घर पर हूं");
    notice(id, "answer-received", "IN_PROGRESS");
    kavita.hears(13).types("RTK-2611-004217-7").hears(14);
    assertThat(kavita.newest().toString()).contains("काम चल रहा है", "भैणी भैरों");

    kavita.chooses("talk:").hears(15);
    fact(id, "ContactRequested");
    notice(id, "closed-confirmed", "CLOSED");
    kavita.hears(16).types("५").hears(17);
    assertThat(fact(id, "ResolutionRated").path("rating").asInt()).isEqualTo(5);

    notice(id, "reopened", "REOPENED");
    kavita.hears(18).types("withdraw").hears(19).chooses("withdrawn:");
    fact(id, "GrievanceWithdrawn");
    notice(id, "withdrawn", "WITHDRAWN");
    kavita.hears(20);
  }

  @Test
  void aSecondComplaintAsksForNoRegistration() {
    Phone sunita = new Phone("919800000202");
    sunita.walksToTheSummary().types("नहीं").hears(9).types("नहीं").hears(10).chooses("submit:");
    submitted("+919800000202");

    sunita.types("नमस्ते रोहतक").hears(11);

    assertThat(sunita.options()).anyMatch(id -> id.startsWith("group:"));
  }

  @Test
  void oneMessageHasOneEffectHoweverOftenItComes() {
    Phone geeta = new Phone("919800000203");
    geeta.walksToTheSummary().types("नहीं").hears(9).types("नहीं").hears(10);
    String submit =
        geeta.options().stream().filter(id -> id.startsWith("submit:")).findFirst().get();
    String webhook = Meta.tap("919800000203", submit);

    IntStream.range(0, 20).parallel().forEach(i -> Meta.post(webhook).then().statusCode(200));
    submitted("+919800000203");
    Meta.post(webhook).then().statusCode(200);
    geeta.types("मेनू").hears(11);

    assertThat(grievances().all())
        .filteredOn(one -> Topic.text(one).contains("\"+919800000203\""))
        .hasSize(1);
  }

  @Test
  void manyFirstMessagesAtOnceMakeOneCitizen() {
    Phone rani = new Phone("919800000204");

    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> Meta.post(Meta.text("919800000204", "नमस्ते रोहतक")).then().statusCode(200));

    rani.hears(8);
  }

  @Test
  void aPhotoThatCameAfterTheSubmissionFollows() {
    Phone meena = new Phone("919800000205");
    meena.walksToTheSummary();
    meena.sendsPhoto("media-205").hears(9).types("नहीं").hears(10).chooses("submit:");
    JsonNode submitted = submitted("+919800000205");

    GraphStub.keep("media-205", Photo.plain());

    var added =
        grievances()
            .await(
                one ->
                    submitted.path("grievanceId").asText().equals(Topic.key(one))
                        && Topic.text(one).contains("\"EvidenceAdded\""));
    Contracts.assertMatchesSchema(added.value());
    assertThat(submitted.path("evidence")).isEmpty();
  }

  @Test
  void aPhotoThatCannotBeFetchedIsAskedForAgain() {
    Phone kamla = new Phone("919800000206");
    kamla.walksToTheSummary();
    GraphStub.keep("media-206", "<html>no photo</html>".getBytes(StandardCharsets.UTF_8));

    kamla.sendsPhoto("media-206");

    kamla.hears(10);
  }

  /** Asked of every column of every table, with the query that everybody can ask. */
  @Test
  void whoAsksToBeForgottenIsFoundNowhere() {
    Phone savita = new Phone("919800000218");
    GraphStub.keep("media-218", Photo.withPlace());
    GraphStub.keep("media-218b", Photo.of(Color.RED));
    new Phone("919800000219").walksToTheSummary().sendsPhoto("media-218").hears(9);
    savita.walksToTheSummary().sendsPhoto("media-218").hears(9).sendsPhoto("media-218b").hears(10);
    savita.types("marker-218 जलघर के पास, आधार 2345 6789 0124").hears(11);
    Rows rows = new Rows(pool);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> rows.stored("919800000218") == 2 && rows.stored("919800000219") == 1);
    String own = Photo.name(Photo.of(Color.RED));
    assertThat(rows.whereIs("marker-218")).isNotEmpty();
    assertThat(rows.whereIs(own)).isNotEmpty();
    assertThat(rows.whereIs("6789 0124")).isEmpty();
    savita.chooses("submit:");
    String id = submitted("+919800000218").path("grievanceId").asText();

    savita.types("मेरा डेटा मिटाओ").hears(12).chooses("erase:").hears(13);

    Contracts.assertMatchesSchema(
        grievances()
            .await(
                one ->
                    id.equals(Topic.key(one)) && Topic.text(one).contains("\"ErasureRequested\""))
            .value());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        Stream.of("919800000218", "marker-218", "media-218b", id, own)
                            .flatMap(mark -> rows.whereIs(mark).stream()))
                    .isEmpty());
    assertThat(savita.newest().toString()).contains("आपका डेटा मिटा दिया है");
    assertThat(shelf(own)).doesNotExist();
    assertThat(shelf(Photo.name(Photo.plain()))).as("somebody else sent it too").exists();
  }

  private Path shelf(String sha256) {
    return Path.of(mediaDir, "gateway", sha256.substring(0, 2), sha256);
  }

  @Test
  void anUnreadableRecordIsSetAsideAndItsPartitionGoesOn() {
    for (String topic :
        List.of("whatsapp.inbound", "ticket.notices", "sla.events", "directory", "offices")) {
      String key = "dlq-" + UUID.randomUUID();
      byte[] bytes = ("not json " + key).getBytes(StandardCharsets.UTF_8);

      Topic.named(topic).send(key, bytes, Map.of());

      var dead =
          Topic.named(topic + ".chatbot-gateway.dlq").await(one -> key.equals(Topic.key(one)));
      assertThat(dead.value()).isEqualTo(bytes);
      assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    }
    new Phone("919800000207").types("नमस्ते रोहतक").hears(1);
  }

  private static void notice(String id, String kind, String state) {
    String event =
        Contracts.example("NoticeIssued")
            .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", id)
            .replaceFirst("018f6b1e-7c00-7a00-8000-000000001011", UUID.randomUUID().toString())
            .replaceFirst("\"kind\": *\"resolved\"", "\"kind\":\"" + kind + "\"")
            .replaceFirst("\"state\": *\"RESOLVED\"", "\"state\":\"" + state + "\"");
    Topic.named("ticket.notices").send(id, event);
    Topic.named("ticket.notices").send(id, event);
  }

  private static void breach(String id) {
    String event =
        Contracts.example("DeadlineBreached")
            .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", id)
            .replaceFirst("018f6b1e-7c00-7a00-8000-000000001013", UUID.randomUUID().toString());
    Topic.named("sla.events").send(id, event);
    Topic.named("sla.events").send(id, event);
  }

  private void storedFiles(int least) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              try (var files = Files.walk(Path.of(mediaDir, "gateway"))) {
                return files.filter(Files::isRegularFile).count() >= least;
              }
            });
  }
}
