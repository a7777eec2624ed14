package in.namaste.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store by the configuration; all services of an installation have the same. */
@ApplicationScoped
class MediaStores {

  /** Where the files are. */
  enum Kind {
    FOLDER,
    S3
  }

  /**
   * @param kind {@code folder} or {@code s3}
   * @param folder of a folder store; of S3 only where files wait for their upload
   * @param bucket needed for S3
   * @param endpoint address of an S3 server that is not Amazon's
   */
  @Produces
  @Singleton
  MediaStore store(
      @ConfigProperty(name = "namaste.media.store") Kind kind,
      @ConfigProperty(name = "namaste.media.dir") Path folder,
      @ConfigProperty(name = "namaste.media.s3.bucket") Optional<String> bucket,
      @ConfigProperty(name = "namaste.media.s3.region") String region,
      @ConfigProperty(name = "namaste.media.s3.endpoint") Optional<URI> endpoint) {
    return switch (kind) {
      case FOLDER -> new FolderStore(folder);
      case S3 ->
          new S3Store(
              S3Store.client(region, endpoint).build(),
              bucket.orElseThrow(
                  () -> new IllegalStateException("MEDIA_STORE=s3 needs MEDIA_S3_BUCKET")),
              folder.resolve(".upload"));
    };
  }

  void close(@Disposes MediaStore store) {
    if (store instanceof S3Store s3) {
      s3.close();
    }
  }
}
