package in.namaste.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.directory.DirectoryEntry.CategoryPublished;
import in.namaste.gateway.directory.DirectoryEntry.DepartmentPublished;
import in.namaste.gateway.directory.DirectoryEntry.OfficePublished;
import in.namaste.gateway.directory.DirectoryEntry.PlacePublished;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.menu.Post;
import in.namaste.gateway.places.Place;
import in.namaste.testing.Contracts;
import in.namaste.testing.ReadingContract;
import org.junit.jupiter.api.Test;

class DirectoryContractTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void whatTheMenusNeedIsRead() throws JsonProcessingException {
    var department = (DepartmentPublished) read("DepartmentPublished");
    var category = (CategoryPublished) read("CategoryPublished");
    var place = (PlacePublished) read("PlacePublished");
    var office = (OfficePublished) read("OfficePublished");

    assertThat(department.department().code()).isEqualTo("PHED");
    assertThat(department.department().menuGroup().number()).isEqualTo(1);
    assertThat(category.category().departmentCode()).isEqualTo("PHED");
    assertThat(place.place().aliases()).containsExactly("Bhaini Bhairon");
    assertThat(place.version()).isEqualTo(1);
    assertThat(office.office().departmentCode()).isEqualTo("PHED");
  }

  @Test
  void aPostIsReadForItsName() throws JsonProcessingException {
    assertThat(read("PostPublished"))
        .isEqualTo(
            new DirectoryEntry.PostPublished(
                1,
                new Post(
                    "PHED.NODAL",
                    "कार्यकारी अभियंता, जन स्वास्थ्य",
                    "Executive Engineer (XEN), PHED")));
  }

  @Test
  void unknownKindsArePassedOver() throws JsonProcessingException {
    assertThat(json.readValue("{\"type\":\"LadderPublished\"}", DirectoryEntry.class))
        .isEqualTo(new DirectoryEntry.Other());
  }

  @Test
  void anEntryThatWouldSpoilTheMenuIsRefused() {
    String nameless = Contracts.example("DepartmentPublished").replace("nameHi", "name");

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> json.readValue(nameless, DirectoryEntry.class));
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> json.readValue("{}", DirectoryEntry.class));
    String tooLong =
        Contracts.example("CategoryPublished")
            .replaceFirst("\"shortEn\": *\"", "$0" + "long ".repeat(5));
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> json.readValue(tooLong, DirectoryEntry.class))
        .withMessageContaining("shortEn is not 1 to 24 long");
  }

  @Test
  void theContractNamesEveryField() {
    ReadingContract.assertFieldsNamed("DepartmentPublished", Department.class);
    ReadingContract.assertFieldsNamed("CategoryPublished", Category.class);
    ReadingContract.assertFieldsNamed("PlacePublished", Place.class);
    ReadingContract.assertFieldsNamed("OfficePublished", Office.class);
    ReadingContract.assertFieldsNamed("PostPublished", Post.class);
  }

  private DirectoryEntry read(String type) throws JsonProcessingException {
    return json.readValue(Contracts.example(type), DirectoryEntry.class);
  }
}
