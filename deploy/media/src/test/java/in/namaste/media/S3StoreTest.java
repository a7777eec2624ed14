package in.namaste.media;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Against an S3 server that checks signatures, spoken to over HTTP. */
class S3StoreTest extends StoreContract {

  private static final String BUCKET = "namaste-media";

  private static BlobStoreContext memory;
  private static S3Proxy server;

  @TempDir Path temporary;
  private S3Client s3;

  @BeforeAll
  static void startServer() throws Exception {
    memory =
        ContextBuilder.newBuilder("transient")
            .credentials("test", "test-secret")
            .overrides(new Properties())
            .build(BlobStoreContext.class);
    server =
        S3Proxy.builder()
            .blobStore(memory.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "test", "test-secret")
            .build();
    server.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.stop();
    memory.close();
  }

  @BeforeEach
  void emptyBucket() {
    s3 = client("test-secret");
    memory.getBlobStore().createContainerInLocation(null, BUCKET);
  }

  @AfterEach
  void removeBucket() {
    memory.getBlobStore().deleteContainer(BUCKET);
    s3.close();
  }

  private static S3Client client(String secret) {
    return S3Store.client(
            "ap-south-1", Optional.of(URI.create("http://127.0.0.1:" + server.getPort())))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", secret)))
        .build();
  }

  @Override
  MediaStore store() {
    return new S3Store(s3, BUCKET, temporary);
  }

  @Override
  List<String> paths() {
    return objects();
  }

  @Override
  List<String> waiting() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.map(Path::toString).toList();
    }
  }

  private List<String> objects() {
    return s3.listObjectsV2(request -> request.bucket(BUCKET)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  @Test
  void aServerThatRefusesIsAFailureToTryAgainAfter() throws Exception {
    try (S3Store stranger = new S3Store(client("another secret"), BUCKET, temporary);
        Received received = stranger.receive(out -> out.write(1))) {
      assertThatThrownBy(() -> received.keep("gateway")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> stranger.open(new MediaName("gateway", received.sha256())))
          .isInstanceOf(IOException.class);
    }
  }
}
