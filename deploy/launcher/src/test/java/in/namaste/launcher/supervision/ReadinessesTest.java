package in.namaste.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReadinessesTest {

  @Test
  void aServerThatWaitsForItsClientIsReady() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Readinesses.listening(server.getLocalPort()).isReady()).isTrue();
    }
  }

  /** As an engine's proxy does while the broker in its container still starts. */
  @Test
  void whoHangsUpAtOnceIsNotReady() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> hungUp =
          CompletableFuture.runAsync(
              () -> {
                try (Socket client = server.accept()) {
                  client.shutdownOutput();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });

      assertThat(Readinesses.listening(server.getLocalPort()).isReady()).isFalse();
      hungUp.join();
    }
  }

  @Test
  void whereNobodyListensNobodyIsReady() throws Exception {
    int free;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = server.getLocalPort();
    }
    assertThat(Readinesses.listening(free).isReady()).isFalse();
  }
}
