package in.namaste.feedback.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.feedback.Office;
import in.namaste.web.district.WrongPack;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DistrictOfficesTest {

  @Test
  void theDistrictPacksOfficesAreRead() {
    Path pack = Path.of(System.getProperty("project.root"), "deploy/district/rohtak");

    List<Office> offices = new DistrictOffices(pack).read();

    Office phed =
        offices.stream().filter(o -> o.code().equals("PHED-ROHTAK")).findFirst().orElseThrow();
    assertThat(phed.nameHi()).isEqualTo("जन स्वास्थ्य कार्यालय, रोहतक");
    assertThat(phed.departmentCode()).isEqualTo("PHED");
    assertThat(phed.counters())
        .contains(new Office.Counter("C1", "शिकायत काउंटर", "Complaint counter"));
    assertThat(offices)
        .filteredOn(o -> o.code().equals("TEHSIL-MEHAM"))
        .singleElement()
        .extracting(Office::counters)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .isEmpty();
  }

  @Test
  void aMissingPackIsSaidByItsName() {
    assertThatThrownBy(() -> new DistrictOffices(Path.of("nowhere")).read())
        .isInstanceOf(WrongPack.class)
        .hasMessageContaining("nowhere");
  }
}
