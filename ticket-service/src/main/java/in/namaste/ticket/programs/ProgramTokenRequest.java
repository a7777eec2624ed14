package in.namaste.ticket.programs;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token that came with a request and is to be checked. */
final class ProgramTokenRequest extends BaseAuthenticationRequest {

  private final String secret;

  ProgramTokenRequest(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
