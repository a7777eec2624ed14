package in.namaste.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class InboundRecordsTest {

  private static final String ANITA = "IN.10000000000000000001";

  private final ObjectMapper json = Sorting.mapper();
  private final InboundRecords records = Sorting.records();

  @Test
  void everyEntryChangeMessageAndStatusBecomesARecord() {
    String one = value("{\"from\":\"919800000001\",\"id\":\"wamid.1\"}", "");
    String two =
        value(
            "{\"from\":\"919800000002\",\"id\":\"wamid.2\"},{\"from\":\"919800000002\",\"id\":\"wamid.3\"}",
            "{\"id\":\"wamid.OUT\",\"status\":\"sent\",\"recipient_id\":\"919800000002\"}");

    var made = made(body(entry(change(one), change(two)), entry(change(one))));

    assertThat(made)
        .extracting(InboundRecordsTest::key)
        .containsExactly(
            "+919800000001", "+919800000002", "+919800000002", "+919800000002", "+919800000001");
    assertThat(made).allMatch(record -> record.topic().equals("whatsapp.inbound"));
  }

  @Test
  void messagesOfOneBodyGoOnInTheOrderInWhichTheyWereWritten() {
    String one = "{\"from\":\"919800000001\",\"id\":\"wamid.%d\",\"timestamp\":\"%d\"}";
    String newestFirst = String.join(",", one.formatted(3, 30), one.formatted(1, 10));

    var made =
        made(body(entry(change(value(newestFirst, "")), change(value(one.formatted(2, 20), "")))));

    assertThat(made)
        .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
        .satisfiesExactly(
            first -> assertThat(first).contains("wamid.1"),
            second -> assertThat(second).contains("wamid.2"),
            third -> assertThat(third).contains("wamid.3"));
  }

  @Test
  void theKeyIsTheUserIdWhereThereIsOne() {
    String contacts = "\"contacts\":[{\"wa_id\":\"919800000001\",\"user_id\":\"" + ANITA + "\"}],";
    String value =
        "{"
            + contacts
            + "\"messages\":[{\"from\":\"919800000001\",\"id\":\"wamid.1\"},"
            + "{\"from_user_id\":\""
            + ANITA
            + "\",\"id\":\"wamid.2\"}],"
            + "\"statuses\":[{\"id\":\"wamid.O\",\"status\":\"read\",\"recipient_user_id\":\""
            + ANITA
            + "\"}]}";

    assertThat(made(body(entry(change(value)))))
        .extracting(InboundRecordsTest::key)
        .containsExactly(ANITA, ANITA, ANITA);
  }

  /** Before it is written anywhere; what points to something is not touched. */
  @Test
  void numbersThatNobodyNeedsReachNoTopic() throws IOException {
    String text =
        "{\"from\":\"919800000001\",\"id\":\"459812345009\",\"type\":\"text\","
            + "\"text\":{\"body\":\"आधार 2345 6789 0124\"}}";
    String photo =
        "{\"from\":\"919800000001\",\"id\":\"wamid.2\",\"type\":\"image\",\"image\":{\"id\":\"4111111111111111\","
            + "\"caption\":\"card 4111 1111 1111 1111\"}}";
    String unknown =
        "{\"from\":\"919800000001\",\"id\":\"wamid.3\",\"type\":\"new\",\"new\":[{\"lines\":[\"ABCPE1234F\",7]}]}";
    String nameless = "{\"type\":\"text\",\"text\":{\"body\":\"PAN ABCPE1234F\"}}";

    var made =
        made(body(entry(change(value(text + "," + photo + "," + unknown + "," + nameless, "")))));

    assertThat(made)
        .hasSize(4)
        .noneMatch(record -> text(record).matches("(?s).*(6789|1111 1111|ABCPE1234F).*"))
        .allMatch(record -> text(record).contains("[XXXX]"));
    assertThat(json.readTree(made.get(0).value()).at("/message/id").asText())
        .isEqualTo("459812345009");
    assertThat(json.readTree(made.get(1).value()).at("/message/image/id").asText())
        .isEqualTo("4111111111111111");
  }

  private static String text(ProducerRecord<byte[], byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }

  @Test
  void oneMalformedMessageIsParkedAndTheOthersGoOn() {
    String value =
        value(
            "{\"from\":\"919800000001\",\"id\":\"wamid.1\"},\"nonsense\",{\"id\":\"wamid.2\"},"
                + "{\"from\":\"919800000001\"},{\"from\":\"919800000001\",\"id\":\"wamid.3\"}",
            "");

    var made = made(body(entry(change(value))));

    assertThat(made)
        .extracting(ProducerRecord::topic)
        .containsExactly(
            "whatsapp.inbound",
            "whatsapp.parked",
            "whatsapp.parked",
            "whatsapp.parked",
            "whatsapp.inbound");
    assertThat(made.get(2).headers().lastHeader("parked-reason").value())
        .asString()
        .isEqualTo("message without sender");
  }

  @Test
  void whatIsNotMetasIsParkedWhole() {
    for (String body :
        List.of("", "not json", "[1,2]", "null", "{\"object\":\"page\",\"entry\":[]}", "{}{}")) {
      var made = made(body);

      assertThat(made).hasSize(1);
      assertThat(made.getFirst().topic()).isEqualTo("whatsapp.parked");
      assertThat(made.getFirst().value()).asString().isEqualTo(body);
    }
  }

  /** Meta escapes; another sender may not, and an escaped emoji is three times as long. */
  @Test
  void aMessageThatEscapingMakesTooLargeForKafkaIsParkedWhole() {
    String body =
        body(
            entry(
                change(
                    value(
                        "{\"from\":\"919800000001\",\"id\":\"wamid.1\",\"type\":\"text\","
                            + "\"text\":{\"body\":\""
                            + "🙏".repeat(900_000)
                            + "\"}}",
                        ""))));

    var made = made(body);

    assertThat(made).hasSize(1);
    assertThat(made.getFirst().topic()).isEqualTo("whatsapp.parked");
    assertThat(made.getFirst().value()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fieldsThatWeDoNotReadArePassedOver() {
    assertThat(made(body(entry("{\"field\":\"account_update\",\"value\":{\"event\":\"X\"}}"))))
        .isEmpty();
    assertThat(made("{\"object\":\"whatsapp_business_account\",\"entry\":[]}")).isEmpty();
  }

  @Test
  void halfAnEmojiDoesNotBreakTheBody() throws IOException {
    String broken =
        value(
            "{\"from\":\"919800000001\",\"id\":\"wamid.1\",\"type\":\"text\","
                + "\"text\":{\"body\":\"\\ud83d\"}}",
            "");

    var made = made(body(entry(change(broken))));

    JsonNode written = json.readTree(made.getFirst().value());
    assertThat(written.path("message").path("text").path("body").asText()).isEqualTo("\ud83d");
  }

  @Test
  void aRepeatHasTheSameEventId() {
    String body = body(entry(change(value("{\"from\":\"919800000001\",\"id\":\"wamid.1\"}", ""))));

    assertThat(made(body).getFirst().value()).isEqualTo(made(body).getFirst().value());
  }

  @Test
  void whatIsWrittenKeepsTheContract() throws IOException {
    for (String type : List.of("WhatsAppMessageReceived", "WhatsAppStatusReceived")) {
      JsonNode example = json.readTree(Contracts.example(type));
      boolean message = example.has("message");
      String value =
          json.createObjectNode()
              .<ObjectNode>set("metadata", example.path("metadata"))
              .<ObjectNode>set("contacts", json.createArrayNode().add(example.path("contact")))
              .set(
                  message ? "messages" : "statuses",
                  json.createArrayNode().add(example.path(message ? "message" : "status")))
              .toString();

      byte[] written = made(body(entry(change(value)))).getFirst().value();

      Contracts.assertMatchesSchema(written);
      Contracts.assertSameFields(
          new String(written, StandardCharsets.UTF_8), Contracts.example(type));
    }
  }

  private List<ProducerRecord<byte[], byte[]>> made(String body) {
    return records.of(body.getBytes(StandardCharsets.UTF_8)).records();
  }

  private static String body(String... entries) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":["
        + String.join(",", entries)
        + "]}";
  }

  private static String entry(String... changes) {
    return "{\"id\":\"1\",\"changes\":[" + String.join(",", changes) + "]}";
  }

  private static String change(String value) {
    return "{\"field\":\"messages\",\"value\":" + value + "}";
  }

  private static String value(String messages, String statuses) {
    return "{\"metadata\":{\"phone_number_id\":\"100000000000001\"},\"messages\":["
        + messages
        + "],\"statuses\":["
        + statuses
        + "]}";
  }

  private static String key(ProducerRecord<byte[], byte[]> record) {
    return new String(record.key(), StandardCharsets.UTF_8);
  }
}
