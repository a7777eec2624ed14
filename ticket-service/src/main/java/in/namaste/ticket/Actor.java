package in.namaste.ticket;

/**
 * Who makes a move.
 *
 * @param role as whom
 * @param name the account; for citizens and clocks the role's own name
 * @param departmentCode the department the role is bound to; null for district-wide roles
 */
public record Actor(Role role, String name, String departmentCode) {

  public static final Actor CITIZEN = new Actor(Role.CITIZEN, Role.CITIZEN.wireName(), null);
  public static final Actor CLOCK = new Actor(Role.CLOCK, Role.CLOCK.wireName(), null);

  /** Whether the tickets of this department are within the actor's reach. */
  public boolean reaches(String department) {
    return !role.isOfOneDepartment() || department.equals(departmentCode);
  }
}
