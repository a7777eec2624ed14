package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class WallsTest {

  private static final JavaClasses CALLER =
      new ClassFileImporter().importClasses(Caller.class, WallsTest.class);

  static final class Caller {
    HttpRequest toTheNeighbour() {
      return HttpRequest.newBuilder(URI.create("http://localhost:8082")).build();
    }
  }

  @Test
  void whoeverCallsByHttpIsNoticed() {
    assertThatThrownBy(() -> Walls.nobodyCallsByHttp().check(CALLER))
        .hasMessageContaining("Caller")
        .hasMessageContaining("services speak to each other through topics only");
  }

  @Test
  void whoSpeaksToTheWorldOutsideMay() {
    assertThatCode(() -> Walls.nobodyCallsByHttp(Caller.class.getName()).check(CALLER))
        .doesNotThrowAnyException();
  }
}
