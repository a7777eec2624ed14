package in.namaste.journeys.town;

import java.net.URI;
import java.nio.file.Path;

/** Where the parts of a system are found. */
interface Places {

  /** The address of a service or of the simulator, by name. */
  URI address(String service);

  /** A listener of the brokers where everything is granted. */
  String bootstrapServers();

  /** The first accounts of the desk. */
  Path accounts();
}
