package in.namaste.ticket.programs;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import java.util.Set;

/**
 * A program whose token is good now.
 *
 * @param name the token's name
 * @param scopes what the token is for
 * @param actor as whom it acts; the name says that it is a program
 */
public record Program(String name, Set<Scope> scopes, Actor actor) {

  /** No account's name has a slash. */
  private static final String MARK = "program/";

  public Program {
    scopes = Set.copyOf(scopes);
  }

  static Actor actor(String name, Role role, String departmentCode) {
    return new Actor(role, MARK + name, departmentCode);
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
