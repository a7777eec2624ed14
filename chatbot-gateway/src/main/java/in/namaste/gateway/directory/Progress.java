package in.namaste.gateway.directory;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How far the two topics have been read; the channels find them by name as their listeners. */
class Progress {

  @Produces
  @Singleton
  @Identifier("directory")
  ReadToEnd directory() {
    return new ReadToEnd();
  }

  @Produces
  @Singleton
  @Identifier("offices")
  ReadToEnd offices() {
    return new ReadToEnd();
  }
}
