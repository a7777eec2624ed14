package in.namaste.ticket.signin;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who can sign in. The name is a post's or an office's, not a person's. */
@Entity
@Table(name = "account")
class Account {

  @Id private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "department_code")
  private String departmentCode;

  private String post;

  @Column(name = "created_at")
  private Instant createdAt;

  Account() {}

  /**
   * A new account.
   *
   * @param departmentCode null for district-wide roles
   * @param post null for those who hold none
   */
  Account(
      String name,
      String passwordHash,
      Role role,
      String departmentCode,
      String post,
      Instant createdAt) {
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.departmentCode = departmentCode;
    this.post = post;
    this.createdAt = createdAt;
  }

  String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  String post() {
    return post;
  }

  Actor actor() {
    return new Actor(role, name, departmentCode);
  }
}
