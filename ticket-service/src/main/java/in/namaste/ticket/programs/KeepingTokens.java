package in.namaste.ticket.programs;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.history.History;
import in.namaste.ticket.programs.TokenRefused.Why;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Admins make and revoke tokens; each change stands in the history of the token. */
@ApplicationScoped
public class KeepingTokens {

  /** As whom a program may act on tickets. None is an administrator. */
  public static final List<Role> ROLES =
      List.of(Role.OFFICER, Role.HEAD, Role.CALLING_CELL, Role.DISTRICT);

  /** Such as {@code panchayat-app}: 40 letters at most, as an account's name. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

  private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,2}");

  private final ProgramTokens tokens;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;

  KeepingTokens(ProgramTokens tokens, History history, Transactions transactions, Clock clock) {
    this.tokens = tokens;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Makes a token.
   *
   * @param asked as the admin typed it
   * @return its secret, which nobody can be told again
   * @throws TokenRefused when it cannot be made
   */
  public Uni<String> make(AskedToken asked, Directory directory, Actor admin) {
    NewToken token = checked(asked, directory);
    return transactions
        .run(
            () ->
                tokens
                    .lock(token.name())
                    .invoke(known -> refuseUnless(known.isEmpty(), Why.TAKEN))
                    .chain(() -> tokens.keep(token, admin.name()))
                    .chain(() -> record(admin, token.name(), "made")))
        .replaceWith(token.secret());
  }

  private static NewToken checked(AskedToken asked, Directory directory) {
    refuseUnless(NAME.matcher(asked.name()).matches(), Why.NAME);
    Set<Scope> scopes = asked.knownScopes();
    refuseUnless(!scopes.isEmpty(), Why.SCOPES);
    Role role = role(asked, scopes);
    refuseUnless(
        !role.isOfOneDepartment() || directory.department(asked.department()).isPresent(),
        Why.DEPARTMENT);
    return new NewToken(
        asked.name(),
        TokenSecret.random(),
        scopes,
        role,
        role.isOfOneDepartment() ? asked.department() : null,
        lasts(asked.days()));
  }

  private static Role role(AskedToken asked, Set<Scope> scopes) {
    if (scopes.stream().noneMatch(Scope::needsRole)) {
      return Role.PROGRAM;
    }
    return Role.of(asked.role())
        .filter(ROLES::contains)
        .orElseThrow(() -> new TokenRefused(Why.ROLE));
  }

  private static Duration lasts(String days) {
    return Optional.of(days)
        .filter(typed -> DAYS.matcher(typed).matches())
        .map(typed -> Duration.ofDays(Integer.parseInt(typed)))
        .filter(lasts -> lasts.compareTo(NewToken.LONGEST) <= 0)
        .orElseThrow(() -> new TokenRefused(Why.DAYS));
  }

  /** Ends a token for ever; its next request is refused. */
  public Uni<Void> revoke(String name, Actor admin) {
    return transactions.run(
        () ->
            tokens
                .lock(name)
                .map(found -> found.orElseThrow(() -> new TokenRefused(Why.UNKNOWN)))
                .chain(
                    token ->
                        token.revoke(clock.instant())
                            ? record(admin, name, "revoked")
                            : Uni.createFrom().voidItem()));
  }

  private Uni<Void> record(Actor admin, String name, String what) {
    return history.changed(admin, "program:" + name, what, null, clock.instant());
  }

  private static void refuseUnless(boolean good, Why why) {
    if (!good) {
      throw new TokenRefused(why);
    }
  }
}
