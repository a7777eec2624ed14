package in.namaste.simulator;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The account the simulator plays, and how much it remembers. */
@ConfigMapping(prefix = "simulator")
public interface SimulatorConfig {

  /** The bearer token every Graph call must carry. */
  String accessToken();

  /**
   * The secret that signs webhooks; while rotating a comma-separated list, of which the first
   * signs.
   */
  String appSecret();

  String verifyToken();

  String phoneNumberId();

  /** The business number in digits, as citizens dial it. */
  String number();

  /** Address of the gateway, without path. */
  String gatewayUrl();

  /** Folder of the district pack; the page is nobody's without one. */
  Optional<Path> districtDir();

  /** How far this clock is from the machine's, for rehearsals. */
  Duration clockOffset();

  Keep keep();

  Webhooks webhooks();

  /** Bounds of memory. */
  interface Keep {
    int perCitizen();

    int inAll();

    int refused();

    int citizens();

    long mediaBytes();
  }

  /** How webhooks are sent. */
  interface Webhooks {
    Duration giveUpAfter();

    int maxPending();

    int connections();
  }
}
