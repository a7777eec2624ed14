package in.namaste.ticket.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes and checks passwords, off the event loop: both are slow on purpose. */
@ApplicationScoped
public class Passwords {

  private final Vertx vertx;
  private final int cost;

  /** Checked in place of what is not there, so that every answer takes the same time. */
  private final String nobodys;

  /**
   * @param cost bcrypt cost of passwords that people choose: 2^cost rounds, 10 at least in
   *     production
   */
  Passwords(Vertx vertx, @ConfigProperty(name = "namaste.password.cost") int cost) {
    this.vertx = vertx;
    this.cost = cost;
    this.nobodys = BcryptUtil.bcryptHash(FirstPassword.random(), cost);
  }

  /** The hash of a password that somebody chose. */
  public Uni<String> hash(String password) {
    return vertx.executeBlocking(() -> BcryptUtil.bcryptHash(normal(password), cost));
  }

  /**
   * Whether this is the account's password. Takes as long for an account that is not there, and for
   * one whose first password is hashed at a lower cost.
   */
  public Uni<Boolean> matches(String password, Optional<String> hash) {
    return vertx.executeBlocking(
        () -> {
          boolean right = hash.isPresent() && BcryptUtil.matches(normal(password), hash.get());
          if (hash.isEmpty() || !hash.get().startsWith(nobodys.substring(0, COST_END))) {
            BcryptUtil.matches(password, nobodys);
          }
          return right;
        });
  }

  /** Where the cost ends in a hash such as {@code $2a$12$…}. */
  private static final int COST_END = 7;

  /** Two keyboards may write one letter in two ways. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
