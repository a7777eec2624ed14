package in.namaste.feedback.district;

import in.namaste.feedback.comments.DistrictNames;
import in.namaste.feedback.offices.DistrictOffices;
import in.namaste.feedback.questions.DistrictQuestions;
import in.namaste.web.district.PackCheck;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the pack's files that this service uses, so that a wrong one is said before anybody asks.
 */
@ApplicationScoped
public class PackAtStart {

  void check(
      @Observes StartupEvent start, @ConfigProperty(name = "namaste.district.dir") Path district) {
    for (PackCheck.Part part : parts(district)) {
      part.read().run();
    }
  }

  /** Checks the pack of a folder; for {@code deploy/check-district}. */
  public static void main(String[] arguments) {
    Path district = Path.of(arguments[0]);
    System.exit(PackCheck.tell(parts(district), System.out));
  }

  private static PackCheck.Part[] parts(Path district) {
    return new PackCheck.Part[] {
      new PackCheck.Part("offices.csv", () -> new DistrictOffices(district).read()),
      new PackCheck.Part(
          "questions.csv",
          () -> {
            new DistrictQuestions(district).bank();
            new DistrictQuestions(district).usual();
          }),
      new PackCheck.Part("names.csv", () -> new DistrictNames(district).check())
    };
  }
}
