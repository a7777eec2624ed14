package in.namaste.safekeeping.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

  private static final String SUBMITTED =
      """
      {"type": "GrievanceSubmitted", "eventId": "0196f8a2-7a41-7b3c-9d51-0f2f6a1c4e77",
       "occurredAt": "2026-11-26T06:30:00Z", "number": "RTK-2611-000123-4", "placeCode": "V-061572",
       "name": "RAMKALI", "phone": "910000000001", "words": "पानी नहीं आ रहा", "photos": ["IMG-1.jpg"],
       "location": {"latitude": 28.9655, "accuracy": 12}, "userId": 910000000001, "again": true}
      """;

  @Test
  void shapeIdsCodesAndTimesStayAndWhatMayBeSomebodysDoesNot() {
    assertThat(redacted(SUBMITTED))
        .contains(
            "\"type\" : \"GrievanceSubmitted\"",
            "0196f8a2-7a41-7b3c-9d51-0f2f6a1c4e77",
            "2026-11-26T06:30:00Z",
            "RTK-2611-000123-4",
            "V-061572",
            "\"name\" : \"(7 characters)\"",
            "\"words\" : \"(15 characters)\"",
            "\"accuracy\" : 12",
            "\"again\" : true")
        .doesNotContain("RAMKALI", "910000000001", "पानी", "IMG-1", "28.9655");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"type\":", "\u0000\u0007", "Ramkali", "\"Ramkali\"", "910000000001"})
  void whatIsNoObjectIsOnlyMeasured(String value) {
    assertThat(redacted(value)).startsWith("not ").endsWith(" bytes").doesNotContain("Ramkali");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(Redacted.value(null)).isEqualTo("no value");
    assertThat(redacted("")).isEqualTo("no value");
  }

  @ParameterizedTest
  @CsvSource({
    "0196f8a2-7a41-7b3c-9d51-0f2f6a1c4e77, 0196f8a2-7a41-7b3c-9d51-0f2f6a1c4e77",
    "910000000001, (12 characters)",
    "IN.13491208655302741918, (23 characters)",
    "RAMKALI, (7 characters)",
  })
  void aKeyIsShownIfItIsNobodys(String key, String shown) {
    assertThat(Redacted.word(key)).isEqualTo(shown);
  }

  private static String redacted(String value) {
    return Redacted.value(value.getBytes(StandardCharsets.UTF_8));
  }
}
