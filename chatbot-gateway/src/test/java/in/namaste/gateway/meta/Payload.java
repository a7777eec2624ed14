package in.namaste.gateway.meta;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A body that Meta could post, and what must become of it. */
public final class Payload {

  private final String name;
  private final byte[] body;
  private List<String> said = List.of();
  private int statuses;
  private int parked;
  private int news;
  private int repeats;

  private Payload(String name, byte[] body) {
    this.name = name;
    this.body = body;
  }

  static Payload of(String name, Object body) {
    return bytes(name, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Payload bytes(String name, byte[] body) {
    return new Payload(name, body);
  }

  Payload says(String... how) {
    said = List.of(how);
    return this;
  }

  Payload tells(int number) {
    statuses = number;
    return this;
  }

  Payload parks(int number) {
    parked = number;
    return this;
  }

  Payload passesOver(int number) {
    news = number;
    return this;
  }

  Payload repeats(int number) {
    repeats = number;
    return this;
  }

  public byte[] body() {
    return body;
  }

  /** The same, as if it had been written then. */
  public byte[] bodyAt(Instant time) {
    String written = new String(body, StandardCharsets.ISO_8859_1);
    return written
        .replace(Posted.TIME, Long.toString(time.getEpochSecond()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Messages that are not among those before them. */
  public int effects() {
    return said.size() - repeats;
  }

  /** How each message with an id is read, in order. */
  public List<String> said() {
    return said;
  }

  /** Statuses of messages of ours. */
  public int statuses() {
    return statuses;
  }

  /** Pieces set aside, with the whole of what could not be read. */
  public int parked() {
    return parked;
  }

  /** Changes that are no message and no status. */
  public int news() {
    return news;
  }

  @Override
  public String toString() {
    return name;
  }
}
