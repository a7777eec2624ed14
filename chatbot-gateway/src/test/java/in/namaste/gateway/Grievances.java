package in.namaste.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;

/** What the gateway has told of complaints. */
final class Grievances {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Grievances() {}

  static Topic grievances() {
    return Topic.named("grievance.events");
  }

  static JsonNode submitted(String phone) {
    return json(
        Topic.text(
            grievances()
                .await(
                    one ->
                        Topic.text(one).contains("\"GrievanceSubmitted\"")
                            && Topic.text(one).contains("\"" + phone + "\""))));
  }

  static JsonNode fact(String grievanceId, String type) {
    var record =
        grievances()
            .await(
                one ->
                    grievanceId.equals(Topic.key(one))
                        && Topic.text(one).contains("\"" + type + "\""));
    Contracts.assertMatchesSchema(record.value());
    return json(Topic.text(record));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
