package in.namaste.gateway.inbound;

import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;

/** Shows the tests of other packages what the reader makes of a message. */
public final class HowItIsRead {

  private HowItIsRead() {}

  /** The kind of what it says. */
  public static String kind(WhatsAppMessageReceived received) {
    return MessageReader.read(received).said().getClass().getSimpleName();
  }
}
