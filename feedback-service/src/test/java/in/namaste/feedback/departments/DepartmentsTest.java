package in.namaste.feedback.departments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.departments.DirectoryEvent.DepartmentPublished;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealBackbone
class DepartmentsTest {

  @Inject ObjectMapper json;

  @Test
  void theGoldenExampleIsUnderstood() throws Exception {
    assertThat(json.readValue(Contracts.example("DepartmentPublished"), DirectoryEvent.class))
        .isEqualTo(
            new DepartmentPublished(
                "PHED",
                1,
                "जन स्वास्थ्य अभियांत्रिकी विभाग",
                "Public Health Engineering Department",
                0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CategoryPublished", "PlacePublished", "PostPublished"})
  void theRestOfTheDirectoryIsPassedOver(String type) throws Exception {
    assertThat(json.readValue(Contracts.example(type), DirectoryEvent.class))
        .isInstanceOf(DirectoryEvent.Other.class);
  }

  @Test
  void theHighestVersionNamesTheDepartmentAndAnUnreadableRecordStopsNothing() {
    Topic directory = Topic.named("directory");
    String key = "department:PHED";
    String example = Contracts.example("DepartmentPublished");

    directory.send(key, "not JSON".getBytes(StandardCharsets.UTF_8), Map.of());
    directory.send(key, example.replaceAll("\"version\": ?1", "\"version\": 3"));
    directory.send(key, example.replace("जन स्वास्थ्य अभियांत्रिकी विभाग", "पुराना नाम"));

    await()
        .untilAsserted(
            () ->
                assertThat(given().get("/").asString())
                    .contains("<h2>जन स्वास्थ्य अभियांत्रिकी विभाग</h2>")
                    .doesNotContain("पुराना नाम"));
    Topic.named("directory.feedback-service.dlq").await(r -> key.equals(Topic.key(r)));
  }
}
