package in.namaste.ticket.programs;

import in.namaste.ticket.Actor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Who a token's program is, with the token's scopes for roles. */
@ApplicationScoped
class ProgramIdentities implements IdentityProvider<ProgramTokenRequest> {

  private final Programs programs;

  ProgramIdentities(Programs programs) {
    this.programs = programs;
  }

  @Override
  public Class<ProgramTokenRequest> getRequestType() {
    return ProgramTokenRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      ProgramTokenRequest request, AuthenticationRequestContext context) {
    return programs
        .known(request.secret())
        .map(
            found ->
                found
                    .map(ProgramIdentities::identity)
                    .orElseThrow(
                        () -> new AuthenticationFailedException("No such token, or it is over")));
  }

  private static SecurityIdentity identity(Program program) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(program.actor().name()))
        .addRoles(program.scopes().stream().map(Scope::wireName).collect(Collectors.toSet()))
        .addAttribute(Actor.class.getName(), program.actor())
        .build();
  }
}
