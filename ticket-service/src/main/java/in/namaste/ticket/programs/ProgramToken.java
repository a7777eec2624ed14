package in.namaste.ticket.programs;

import in.namaste.ticket.Role;
import in.namaste.ticket.programs.KnownToken.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A token as it is kept: with the hash of its secret and all that an admin wants to know. */
@Entity
@Table(name = "program_token")
class ProgramToken {

  @Id private String name;

  @SuppressWarnings("UnusedVariable") // Read by queries.
  private String hash;

  @Convert(converter = ScopeSet.class)
  private Set<Scope> scopes;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "department_code")
  private String departmentCode;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_on")
  private LocalDate lastUsedOn;

  ProgramToken() {}

  ProgramToken(NewToken token, String createdBy, Instant now) {
    this.name = token.name();
    this.hash = TokenSecret.hash(token.secret());
    this.scopes = token.scopes();
    this.role = token.role();
    this.departmentCode = token.departmentCode();
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = now.plus(token.lasts());
  }

  Program program() {
    return new Program(name, scopes, Program.actor(name, role, departmentCode));
  }

  KnownToken known(Instant now) {
    return new KnownToken(
        name, scopes, role, departmentCode, createdBy, expiresAt, standing(now), lastUsedOn);
  }

  private Standing standing(Instant now) {
    if (revokedAt != null) {
      return Standing.REVOKED;
    }
    return isGood(now) ? Standing.GOOD : Standing.OVER;
  }

  /**
   * Ends it for ever.
   *
   * @return false when it was revoked before
   */
  boolean revoke(Instant now) {
    if (revokedAt != null) {
      return false;
    }
    this.revokedAt = now;
    return true;
  }

  /** Whether it is neither revoked nor over. */
  boolean isGood(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  boolean wasUsedOn(LocalDate day) {
    return day.equals(lastUsedOn);
  }

  void usedOn(LocalDate day) {
    this.lastUsedOn = day;
  }
}
