package in.namaste.simulator.rules;

/**
 * The mark-as-read request that shares the address of messages.
 *
 * @param messageId wamid of the citizen's message that was read, with all before it
 * @param typing whether the citizen is to see that an answer is being written
 */
public record ReadReceipt(String messageId, boolean typing) {

  /** Whether a posted body is a receipt and not a message. */
  public static boolean isOne(Part body) {
    return body.has("status");
  }

  /**
   * Reads a receipt.
   *
   * @throws in.namaste.simulator.Refusal at the first thing Meta would refuse
   */
  public static ReadReceipt of(Part body) {
    body.only("messaging_product", "status", "message_id", "typing_indicator");
    body.oneOf("messaging_product", "whatsapp");
    body.oneOf("status", "read");
    String messageId = body.text("message_id", 255);
    body.optionalObject("typing_indicator")
        .ifPresent(typing -> typing.only("type").oneOf("type", "text"));
    return new ReadReceipt(messageId, body.has("typing_indicator"));
  }
}
