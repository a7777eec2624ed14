package in.namaste.sla.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server beside the service; what it took can be read. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

  private static GreenMail server;

  @Override
  public Map<String, String> start() {
    int port = freePort();
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return Map.of(
        "namaste.mail.host", "127.0.0.1",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(port),
        "quarkus.mailer.start-tls", "DISABLED");
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** Nobody answers at its port any more. */
  public static void goesAway() {
    server.stop();
  }

  public static void comesBack() {
    server.start();
  }

  /** What was sent to an address, oldest first. */
  public static List<Taken> taken(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .map(Taken::of)
        .toList();
  }

  private static boolean isTo(Message message, String address) {
    try {
      return address.equals(message.getAllRecipients()[0].toString());
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mail as it arrived. */
  public record Taken(String subject, String text, String messageId) {
    static Taken of(Message message) {
      try {
        return new Taken(
            message.getSubject(),
            (String) message.getContent(),
            GreenMailUtil.getHeaders(message)
                .lines()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElseThrow());
      } catch (MessagingException | IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
