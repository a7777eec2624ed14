package in.namaste.ticket.signin;

import in.namaste.ticket.accounts.Account;
import java.time.Instant;

/** What the door says to a name and a password. */
sealed interface Answer {

  record Welcome(Account account) implements Answer {}

  /** Name and password do not belong together; which of them is wrong is not told. */
  record Wrong() implements Answer {}

  /** Too many wrong ones for this name, whether there is such an account or not. */
  record Resting(Instant until) implements Answer {}

  /** The right password of an account that was switched off. */
  record Disabled() implements Answer {}
}
