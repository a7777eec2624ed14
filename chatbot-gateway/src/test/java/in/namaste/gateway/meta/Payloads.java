package in.namaste.gateway.meta;

import java.util.stream.Stream;

/** Everything that Meta can send, and what it should not: composed from the fact sheet. */
public final class Payloads {

  private Payloads() {}

  /**
   * The condition on {@code inbox.cause} by which the effects of all payloads can be told from
   * those of others.
   */
  public static final String CAUSES =
      "cause like 'wamid:wamid.corpus.%' or cause like 'wamid:hash:%'"
          + " or cause like 'wamid:user_id_update:%' or cause = 'wamid:4711'";

  /** The condition on {@code citizen.phone} and {@code citizen.bsuid} of who sends them. */
  public static final String SENDERS = "c.phone like '+917%' or c.bsuid like 'IN.2917%'";

  /** The plainest of them: one text. */
  public static Payload plain() {
    return Kinds.all().findFirst().orElseThrow();
  }

  /** As many updates as a body can have, of all sorts. */
  public static Payload thousand() {
    return Batches.thousand();
  }

  /** Digits of whoever sent it, if it has one sender. */
  public static String phoneOf(Payload payload) {
    return Posted.phone(payload.toString());
  }

  /** Each with another name; no two share a message or a person. */
  public static Stream<Payload> all() {
    return Stream.of(
            Kinds.all(),
            Senders.all(),
            Wordings.all(),
            StatusKinds.all(),
            Fields.all(),
            Batches.all(),
            Broken.all())
        .flatMap(payloads -> payloads);
  }
}
