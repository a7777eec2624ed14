package in.namaste.simulator.rules;

/** What Meta asks of one kind of message. */
interface Rule {

  /** The word that names this kind: the value of {@code type}, and the field that holds it. */
  String type();

  /**
   * Checks the object under the field named {@link #type()}.
   *
   * @throws in.namaste.simulator.Refusal at the first thing Meta would refuse
   */
  void check(Part part);
}
