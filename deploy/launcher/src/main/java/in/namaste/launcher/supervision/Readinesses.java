package in.namaste.launcher.supervision;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.supervision.ChildSpec.Readiness;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Ways to ask a child whether it is ready. */
public final class Readinesses {

  private static final int TIMEOUT_MILLIS = 2000;

  /** How soon a proxy without a server has hung up. */
  private static final int HANGS_UP_MILLIS = 200;

  private Readinesses() {}

  /**
   * Ready when {@code /q/health/ready} and {@code /q/health/started} both answer 200: the gateway
   * is ready for webhooks before it has the menu to answer them with.
   */
  public static Readiness health(int port) {
    URI health = URI.create("http://" + LocalPorts.HOST + ":" + port + "/q/health/");
    return () -> isOk(health.resolve("ready")) && isOk(health.resolve("started"));
  }

  private static boolean isOk(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  /**
   * Ready when a server listens on the port that waits for what a client says first, as a broker
   * does. The proxy of a container engine listens before the server in its container does, and then
   * hangs up at once.
   */
  public static Readiness listening(int port) {
    return () -> {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        socket.setSoTimeout(HANGS_UP_MILLIS);
        return socket.getInputStream().read() >= 0;
      } catch (SocketTimeoutException waits) {
        return true;
      } catch (IOException notYet) {
        return false;
      }
    };
  }
}
