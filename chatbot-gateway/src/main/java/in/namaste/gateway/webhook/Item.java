package in.namaste.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.Address;

/** One thing that a webhook carried. */
sealed interface Item {

  /** A message of a citizen. */
  record Message(Address sender, ObjectNode metadata, ObjectNode contact, ObjectNode message)
      implements Item {}

  /**
   * A delivery status of a message of ours.
   *
   * @param recipient null when Meta names nobody
   */
  record Status(Address recipient, ObjectNode metadata, ObjectNode contact, ObjectNode status)
      implements Item {}

  /** What is not as Meta documents it or not for us, with the place where it stood. */
  record Parked(JsonNode piece, String reason) implements Item {}

  /**
   * Something about the account, a template or our number: for the operators, no citizen hears it.
   *
   * @param what codes only; empty when nobody needs to act
   */
  record News(String field, String what) implements Item {}
}
