package in.namaste.ticket.signin;

/**
 * The form of the door, with what was typed; a password is never shown again.
 *
 * @param address where to go on afterwards; empty for the desk
 * @param trouble why it comes back: wrong, resting, disabled, or office where no password is taken;
 *     empty for none
 * @param until until when nobody may try, as it is said; empty for now
 */
record SignInForm(String account, String address, String trouble, String until) {

  static SignInForm empty(String address) {
    return new SignInForm("", address == null ? "" : address, "", "");
  }

  SignInForm with(String typed) {
    return new SignInForm(typed == null ? "" : typed, address, trouble, until);
  }

  SignInForm refused(String why, String rests) {
    return new SignInForm(account, address, why, rests);
  }
}
