package in.namaste.simulator.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.chats.Citizen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final Citizen ANITA = new Citizen("919800000001", "अनीता", false, true);
  private final Envelope envelope = new Envelope("100000000000001", "911262000001");

  @Test
  void carries_the_number_the_contact_and_one_message() {
    JsonNode body = envelope.message(ANITA, Json.object().put("id", "wamid.1"));

    assertEquals("whatsapp_business_account", body.get("object").asText());
    JsonNode change = body.at("/entry/0/changes/0");
    assertEquals("messages", change.get("field").asText());
    JsonNode value = change.get("value");
    assertEquals("100000000000001", value.at("/metadata/phone_number_id").asText());
    assertEquals("911262000001", value.at("/metadata/display_phone_number").asText());
    assertEquals("अनीता", value.at("/contacts/0/profile/name").asText());
    assertEquals("919800000001", value.at("/contacts/0/wa_id").asText());
    assertEquals("wamid.1", value.at("/messages/0/id").asText());
  }

  @Test
  void who_hides_the_phone_is_known_by_user_id_alone() {
    Citizen hidden = new Citizen("919800000001", "अनीता", true, true);

    JsonNode contact =
        envelope.message(hidden, Json.object()).at("/entry/0/changes/0/value/contacts/0");

    assertFalse(contact.has("wa_id"));
    assertTrue(contact.get("user_id").asText().matches("IN\\.[A-Za-z0-9]{1,128}"));
  }

  @Test
  void a_failed_status_has_no_contact() {
    JsonNode value =
        envelope.status(null, Json.object().put("status", "failed")).at("/entry/0/changes/0/value");

    assertFalse(value.has("contacts"));
    assertEquals("failed", value.at("/statuses/0/status").asText());
  }

  @Test
  void pauses_grow_from_one_second_to_thirty() {
    assertEquals(Duration.ofSeconds(1), Backoff.after(1));
    assertEquals(Duration.ofSeconds(2), Backoff.after(2));
    assertEquals(Duration.ofSeconds(16), Backoff.after(5));
    assertEquals(Duration.ofSeconds(30), Backoff.after(6));
    assertEquals(Duration.ofSeconds(30), Backoff.after(1000));
  }
}
