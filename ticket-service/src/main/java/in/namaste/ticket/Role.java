package in.namaste.ticket;

import java.util.Arrays;
import java.util.Optional;

/** As whom somebody acts on a ticket. The wire names are the roles in the session. */
public enum Role {
  /** Works the tickets of one department. */
  OFFICER("officer"),
  /** Answers for one department. */
  HEAD("head"),
  /** Rings citizens after a resolution. */
  CALLING_CELL("calling-cell"),
  /** Reads the answers of the feedback forms. */
  FEEDBACK_CELL("feedback-cell"),
  /** The Deputy Commissioner's office; sees every department. */
  DISTRICT("district"),
  /** Keeps the directory and the accounts. */
  ADMIN("admin"),
  /** The person who complained; never signs in. */
  CITIZEN("citizen"),
  /** A clock that ran out; never signs in. */
  CLOCK("clock"),
  /** A program that has no business with the tickets of the desk; never signs in. */
  PROGRAM("program");

  private final String wireName;

  Role(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** Whether the role sees the tickets of its own department only. */
  public boolean isOfOneDepartment() {
    return this == OFFICER || this == HEAD;
  }

  /** Whether the role works tickets, rather than reading, ringing or being told of them. */
  public boolean worksTickets() {
    return this == OFFICER || this == HEAD || this == DISTRICT || this == ADMIN;
  }

  /** Whether there are accounts of this role. */
  public boolean signsIn() {
    return this != CITIZEN && this != CLOCK && this != PROGRAM;
  }

  public static Optional<Role> of(String wireName) {
    return Arrays.stream(values()).filter(role -> role.wireName.equals(wireName)).findFirst();
  }
}
