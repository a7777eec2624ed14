package in.namaste.ticket.programs;

import in.namaste.ticket.Role;
import in.namaste.web.TypedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A token as an admin asks for it; not looked at yet.
 *
 * @param scopes wire names
 * @param role wire name
 * @param days how long it lasts, as typed
 */
public record AskedToken(
    String name, Set<String> scopes, String role, String department, String days) {

  /** Nothing typed yet. */
  public static final AskedToken NOTHING =
      new AskedToken("", Set.of(), Role.PROGRAM.wireName(), "", "90");

  public AskedToken {
    scopes = Set.copyOf(scopes);
  }

  public static AskedToken typed(
      String name, List<String> scopes, String role, String department, String days) {
    return new AskedToken(
        TypedText.of(name).toLowerCase(Locale.ROOT),
        scopes == null ? Set.of() : Set.copyOf(scopes),
        TypedText.of(role),
        TypedText.of(department),
        TypedText.of(days));
  }

  Set<Scope> knownScopes() {
    return scopes.stream()
        .flatMap(name -> Scope.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
