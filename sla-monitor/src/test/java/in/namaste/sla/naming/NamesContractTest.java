package in.namaste.sla.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.sla.Area;
import in.namaste.testing.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesContractTest {

  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void departmentsCategoriesAndPlacesAreUnderstood() throws JsonProcessingException {
    assertThat(directory("DepartmentPublished"))
        .isEqualTo(
            new DirectoryEvent.DepartmentPublished(
                "PHED",
                1,
                true,
                "जन स्वास्थ्य अभियांत्रिकी विभाग",
                "Public Health Engineering Department"));
    assertThat(directory("CategoryPublished")).isInstanceOf(DirectoryEvent.CategoryPublished.class);
    assertThat(directory("PlacePublished"))
        .isEqualTo(
            new DirectoryEvent.PlacePublished(
                "V-061572",
                1,
                true,
                "भैणी भैरों",
                "Bhaini Bhainro",
                "village",
                "B-MEHAM",
                Area.RURAL));
  }

  @Test
  void aPostIsUnderstoodWithWhoeverHasItsCharge() throws JsonProcessingException {
    assertThat(directory("PostPublished"))
        .isEqualTo(
            new DirectoryEvent.PostPublished(
                "PHED.NODAL",
                1,
                true,
                "कार्यकारी अभियंता, जन स्वास्थ्य",
                "Executive Engineer (XEN), PHED",
                "PHED",
                true,
                "PHED.HEAD",
                "xen-phed@example.org"));
  }

  @Test
  void aLadderIsUnderstoodFromTheLowestRungUp() throws JsonProcessingException {
    assertThat(directory("LadderPublished"))
        .isEqualTo(
            new DirectoryEvent.LadderPublished(
                "PHED", 1, true, List.of("PHED.NODAL", "PHED.HEAD", "DCO.ADC", "DCO.DC")));
  }

  @Test
  void aKindThatComesLaterIsPassedOver() throws JsonProcessingException {
    assertThat(json.readValue("{\"type\": \"TeamPublished\"}", DirectoryEvent.class))
        .isEqualTo(new DirectoryEvent.Other());
  }

  @Test
  void anOfficeIsUnderstood() throws JsonProcessingException {
    assertThat(json.readValue(Contracts.example("OfficePublished"), OfficeEvent.class))
        .isEqualTo(
            new OfficeEvent.OfficePublished(
                "PHED-ROHTAK",
                1,
                true,
                "जन स्वास्थ्य कार्यालय, रोहतक",
                "PHED office, Rohtak",
                "PHED"));
  }

  private DirectoryEvent directory(String type) throws JsonProcessingException {
    return json.readValue(Contracts.example(type), DirectoryEvent.class);
  }
}
