package in.namaste.media;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A store in a bucket of any server that speaks S3. One PUT makes an object whole or not at all.
 * Credentials come by the SDK's own chain: {@code AWS_ACCESS_KEY_ID}, a profile, the machine's
 * role.
 */
final class S3Store implements MediaStore, AutoCloseable {

  private final S3Client s3;
  private final String bucket;
  private final Path temporary;

  /**
   * @param temporary where files wait for their upload
   */
  S3Store(S3Client s3, String bucket, Path temporary) {
    this.s3 = s3;
    this.bucket = bucket;
    this.temporary = temporary;
  }

  /**
   * A client of a region, or of a server of one's own.
   *
   * @param endpoint empty for Amazon's; any other is spoken to by path, as small servers want it
   */
  static S3ClientBuilder client(String region, Optional<URI> endpoint) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(region))
            // Newer checksums travel as trailers, which many servers do not know.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    endpoint.ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
    return builder;
  }

  @Override
  public <E extends Exception> Received receive(Content<E> content) throws IOException, E {
    return Received.into(temporary, content, this::put);
  }

  private void put(Path file, MediaName name) throws IOException {
    try {
      s3.putObject(request -> request.bucket(bucket).key(name.path()), RequestBody.fromFile(file));
    } catch (SdkException e) {
      throw failed("put", name, e);
    }
  }

  @Override
  public Optional<Opened> open(MediaName name) throws IOException {
    try {
      ResponseInputStream<GetObjectResponse> object =
          s3.getObject(request -> request.bucket(bucket).key(name.path()));
      return Optional.of(new Opened(object, object.response().contentLength()));
    } catch (NoSuchKeyException missing) {
      return Optional.empty();
    } catch (SdkException e) {
      throw failed("get", name, e);
    }
  }

  @Override
  public void remove(MediaName name) throws IOException {
    try {
      s3.deleteObject(request -> request.bucket(bucket).key(name.path()));
    } catch (SdkException e) {
      throw failed("delete", name, e);
    }
  }

  private static IOException failed(String what, MediaName name, SdkException e) {
    return new IOException("The media store could not " + what + " " + name.path(), e);
  }

  @Override
  public void close() {
    s3.close();
  }
}
