package in.namaste.testing.district;

import in.namaste.launcher.ProjectRoot;
import java.nio.file.Path;

/** An invented district of three departments and six places, beside the one that is shipped. */
public final class SecondDistrict {

  private SecondDistrict() {}

  /** The folder of its pack. */
  public static Path pack() {
    return ProjectRoot.find().resolve("deploy/testing/src/main/resources/districts/suryagarh");
  }
}
