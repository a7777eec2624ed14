package in.namaste.testing.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What opens the doors of a service: without it, strange requests end at them. A test says once
 * what is there to be asked for, and who may ask.
 */
public final class Ingredients {

  private record Value(String start, String parameter, String text) {}

  private record Body(String start, String json) {}

  private record Signer(String start, String header, Function<byte[], String> signature) {}

  private final Map<String, String> sessions = new LinkedHashMap<>();
  private final List<Value> values = new ArrayList<>();
  private final List<Value> doers = new ArrayList<>();
  private final List<Value> proofs = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();
  private String formCookie = "";

  /** Somebody of this role has signed in; the first of those who may enter is sent. */
  public Ingredients person(String role, String session) {
    sessions.put(role, session);
    return this;
  }

  /** At paths that begin so it is done by this role alone, though others may come. */
  public Ingredients doneBy(String start, String role) {
    doers.add(new Value(start, role, ""));
    return this;
  }

  /** Forms are taken with a token that a cookie of this name holds, too. */
  public Ingredients formToken(String cookie) {
    formCookie = cookie;
    return this;
  }

  /**
   * Something that is there.
   *
   * @param start of the paths for which it is so; the longest that fits counts
   * @param parameter of the path or the query
   * @param text as it stands in an address
   */
  public Ingredients value(String start, String parameter, String text) {
    values.add(new Value(start, parameter, text));
    return this;
  }

  /** A field that forms to paths that begin so hold unchanged, as it proves who sends them. */
  public Ingredients proof(String start, String field, String text) {
    proofs.add(new Value(start, field, text));
    return this;
  }

  /** A body in JSON that is taken at paths that begin so. */
  public Ingredients body(String start, String json) {
    bodies.add(new Body(start, json));
    return this;
  }

  /** Bodies to paths that begin so are signed in this header. */
  public Ingredients signed(String start, String header, Function<byte[], String> signature) {
    signers.add(new Signer(start, header, signature));
    return this;
  }

  String formCookie() {
    return formCookie;
  }

  /** The session of somebody whom a route lets in; empty if anybody is, or nobody of ours. */
  Optional<String> session(Route route) {
    Optional<Value> doer =
        doers.stream().filter(one -> route.path().startsWith(one.start)).findFirst();
    if (doer.isPresent()) {
      return Optional.of(sessions.get(doer.get().parameter));
    }
    return sessions.entrySet().stream()
        .filter(person -> route.wants().roles().contains(person.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  Optional<String> value(Route route, String parameter) {
    return values.stream()
        .filter(value -> value.parameter.equals(parameter))
        .filter(value -> route.path().startsWith(value.start))
        .max(Comparator.comparingInt(value -> value.start.length()))
        .map(Value::text);
  }

  Map<String, String> proofs(Route route) {
    return proofs.stream()
        .filter(proof -> route.path().startsWith(proof.start))
        .collect(Collectors.toMap(Value::parameter, Value::text));
  }

  List<String> bodies(Route route) {
    return bodies.stream()
        .filter(body -> route.path().startsWith(body.start))
        .map(Body::json)
        .toList();
  }

  /** A line of the header that signs a body; empty where none is asked for. */
  String signature(Route route, byte[] body) {
    return signers.stream()
        .filter(signer -> route.path().startsWith(signer.start))
        .map(signer -> signer.header + ": " + signer.signature.apply(body) + "\r\n")
        .findFirst()
        .orElse("");
  }
}
