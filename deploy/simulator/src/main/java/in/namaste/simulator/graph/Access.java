package in.namaste.simulator.graph;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import in.namaste.simulator.SimulatorConfig;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/** Who may call, and whether the path names things that exist. */
@Singleton
class Access {

  private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d");

  private final byte[] expected;
  private final String phoneNumberId;

  Access(SimulatorConfig config) {
    expected = ("Bearer " + config.accessToken()).getBytes(StandardCharsets.UTF_8);
    phoneNumberId = config.phoneNumberId();
  }

  /** Checks a call's version and token. */
  void check(String version, String authorization) {
    if (!VERSION.matcher(version).matches()) {
      throw new Refusal(new GraphError(400, 2500, 0, "Unknown path components: /" + version, ""));
    }
    checkToken(authorization);
  }

  /** Checks the token alone, for downloads, whose path has no version. */
  void checkToken(String authorization) {
    byte[] given = (authorization == null ? "" : authorization).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      throw new Refusal(GraphError.badToken());
    }
  }

  /** Checks that an id in the path is our phone number's. */
  void checkNumber(String method, String id) {
    if (!phoneNumberId.equals(id)) {
      throw new Refusal(GraphError.noSuchObject(method, id));
    }
  }
}
