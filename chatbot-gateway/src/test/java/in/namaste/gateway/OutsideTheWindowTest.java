package in.namaste.gateway;

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
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has not written for a day gets a template first, and the words after a tap. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class OutsideTheWindowTest {

  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject Pool pool;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @Test
  void outsideTheWindowATemplateAsksAndTheWordsFollowTheTap() {
    Phone phone = new Phone("919800000306");
    phone.types("नमस्ते रोहतक").hears(1);
    giveTicket("+919800000306");
    GraphStub.next("919800000306", "131047");

    phone.types("अनीता");

    phone.hears(2);
    JsonNode template = phone.newest();
    assertThat(template.path("type").asText()).isEqualTo("template");
    assertThat(template.toString()).contains("RTK-2611-004217-7").doesNotContain("अनीता");
    phone.posts(
        Meta.message(
            "919800000306",
            Phone.wamid(),
            "\"type\":\"button\",\"button\":{\"payload\":\"held:show\",\"text\":\"देखें\"}"));
    phone.hears(3);
    assertThat(phone.options()).anyMatch(id -> id.startsWith("area:"));
  }

  /** Somebody at a counter who never wrote here: a template first, and the number after the tap. */
  @Test
  void whoeverACounterEnteredAComplaintForHearsOfItAndCanAskForIt() {
    String ticket = UUID.randomUUID().toString();
    Topic.named("ticket.notices")
        .send(
            ticket,
            Contracts.example("NoticeIssued")
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", ticket)
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000001011", UUID.randomUUID().toString())
                .replaceFirst("\"kind\": *\"resolved\"", "\"kind\":\"registered\"")
                .replaceFirst("\"state\": *\"RESOLVED\"", "\"state\":\"REGISTERED\"")
                .replaceFirst(
                    "\\{", "{\"recipient\":{\"name\":\"सुनीता\",\"phone\":\"+919800000399\"},"));
    Phone phone = new Phone("919800000399");

    phone.hears(1);

    assertThat(phone.newest().path("type").asText()).isEqualTo("template");
    phone.posts(
        Meta.message(
            "919800000399",
            Phone.wamid(),
            "\"type\":\"button\",\"button\":{\"payload\":\"held:show\",\"text\":\"देखें\"}"));
    await().atMost(WAIT).until(() -> phone.messages().size() > 1);
    assertThat(phone.messages().get(1).toString()).contains("RTK-2611-004217-7");
  }

  @Test
  void whatIsHeldSoonAfterATemplateIsAnnouncedByTheNextOne() {
    Rows rows = new Rows(pool);
    Phone phone = new Phone("919800000311");
    phone.types("नमस्ते रोहतक").hears(1);
    rows.closeWindow("919800000311");
    rows.hadTemplate("919800000311", Rohtak.now().minus(Duration.ofHours(1)));

    rows.notice("919800000311", "waiting", Rohtak.now(), null);
    await().atMost(WAIT).until(() -> rows.messages("919800000311", "m.state = 'held'") == 1);
    rows.notice("919800000311", "waiting", Rohtak.now(), null);
    await().atMost(WAIT).until(() -> rows.messages("919800000311", "m.state = 'held'") == 2);

    String template = "kind = 'template' and m.state = ";
    assertThat(
            rows.messages(
                "919800000311",
                template + "'waiting' and started and m.due_at = c.last_template_at"))
        .isEqualTo(1);
    assertThat(rows.messages("919800000311", "kind = 'template'")).isEqualTo(1);
    assertThat(
            rows.messages(
                "919800000311",
                "kind = 'template' and m.due_at < '"
                    + Rohtak.now().plus(Duration.ofHours(11))
                    + "'"))
        .isEqualTo(1);
    assertThat(
            rows.messages(
                "919800000311",
                "kind = 'template' and m.due_at > '"
                    + Rohtak.now().plus(Duration.ofHours(10))
                    + "'"))
        .isEqualTo(1);
    phone.types("अनीता").hears(4);
    assertThat(rows.messages("919800000311", template + "'withdrawn'")).isEqualTo(1);
  }

  private void giveTicket(String phone) {
    pool.preparedQuery(
            """
        insert into grievance
          (id, citizen_id, number, state, department_code, category_code, promise, created_at)
        select gen_random_uuid(), id, 'RTK-2611-004217-7', 'REGISTERED', 'PHED', 'PHED.NOWATER',
               'none', now()
        from citizen where phone = $1
        """)
        .execute(Tuple.of(phone))
        .await()
        .atMost(PATIENCE);
  }
}
