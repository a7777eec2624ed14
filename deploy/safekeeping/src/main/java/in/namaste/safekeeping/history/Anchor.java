package in.namaste.safekeeping.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An anchor as the database or the topic has it, hashes in hex.
 *
 * @param number from 1
 * @param heads how many chains it saw
 * @param digest over them
 * @param hash over the hash before and all of this
 */
public record Anchor(long number, Instant at, int heads, String digest, String hash) {

  static Anchor of(JsonNode event) {
    return new Anchor(
        event.path("number").asLong(),
        Instant.parse(event.path("occurredAt").asText()),
        event.path("heads").asInt(),
        event.path("digest").asText(),
        event.path("hash").asText());
  }

  /** What the hash ought to be. */
  String hashAfter(String previous) {
    byte[] hash =
        new Sha256()
            .add(HexFormat.of().parseHex(previous))
            .add(
                String.join(
                    "\n",
                    Long.toString(number),
                    Sha256.micros(at),
                    Integer.toString(heads),
                    digest))
            .hash();
    return HexFormat.of().formatHex(hash);
  }
}
