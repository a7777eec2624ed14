package in.namaste.ticket.accounts;

import in.namaste.ticket.Role;
import in.namaste.ticket.sessions.Visitor;
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
public class Account {

  @Id private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  /** Whether the password is one that was given out and must be changed. */
  @Column(name = "first_password")
  private boolean firstPassword;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "department_code")
  private String departmentCode;

  private String post;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  Account() {}

  /**
   * A new account, with a password that is to be changed.
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
    this.firstPassword = true;
    this.role = role;
    this.departmentCode = departmentCode;
    this.post = post;
    this.createdAt = createdAt;
  }

  public String name() {
    return name;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Role role() {
    return role;
  }

  public String departmentCode() {
    return departmentCode;
  }

  public String post() {
    return post;
  }

  public boolean hasFirstPassword() {
    return firstPassword;
  }

  public boolean isDisabled() {
    return disabledAt != null;
  }

  /** Takes the password that its person chose. */
  public void chosen(String hash) {
    this.passwordHash = hash;
    this.firstPassword = false;
  }

  /** Gives out a new first password. */
  void reset(String hash) {
    this.passwordHash = hash;
    this.firstPassword = true;
  }

  void disable(Instant now) {
    this.disabledAt = now;
  }

  void enable() {
    this.disabledAt = null;
  }

  /** For whom a session is opened when the office's own server says who it is. */
  public Visitor visitorOfTheOffice() {
    return new Visitor(name, role, departmentCode, post);
  }

  /**
   * For whom a session is opened by password: before the first password is changed, for that alone.
   */
  public Visitor visitor() {
    return new Visitor(name, firstPassword ? null : role, departmentCode, post);
  }
}
