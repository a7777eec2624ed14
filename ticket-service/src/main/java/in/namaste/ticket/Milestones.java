package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When each step came first, and the last ones of the present run. Null where it has not come.
 *
 * @param runStartedAt registration, or the last reopening
 * @param resolvedAt of the present run
 * @param closedAt while closed
 */
@Embeddable
public record Milestones(
    @Column(name = "registered_at") Instant registeredAt,
    @Column(name = "run_started_at") Instant runStartedAt,
    @Column(name = "first_assigned_at") Instant firstAssignedAt,
    @Column(name = "first_started_at") Instant firstStartedAt,
    @Column(name = "first_resolved_at") Instant firstResolvedAt,
    @Column(name = "resolved_at") Instant resolvedAt,
    @Column(name = "closed_at") Instant closedAt) {

  static Milestones registered(Instant now) {
    return new Milestones(now, now, null, null, null, null, null);
  }

  Milestones assigned(Instant now) {
    return new Milestones(
        registeredAt,
        runStartedAt,
        firstAssignedAt == null ? now : firstAssignedAt,
        firstStartedAt,
        firstResolvedAt,
        resolvedAt,
        closedAt);
  }

  Milestones started(Instant now) {
    return new Milestones(
        registeredAt,
        runStartedAt,
        firstAssignedAt,
        firstStartedAt == null ? now : firstStartedAt,
        firstResolvedAt,
        resolvedAt,
        closedAt);
  }

  Milestones resolved(Instant now) {
    return new Milestones(
        registeredAt,
        runStartedAt,
        firstAssignedAt,
        firstStartedAt,
        firstResolvedAt == null ? now : firstResolvedAt,
        now,
        closedAt);
  }

  Milestones closed(Instant now) {
    return new Milestones(
        registeredAt,
        runStartedAt,
        firstAssignedAt,
        firstStartedAt,
        firstResolvedAt,
        resolvedAt,
        now);
  }

  Milestones reopened(Instant now) {
    return new Milestones(
        registeredAt, now, firstAssignedAt, firstStartedAt, firstResolvedAt, null, null);
  }
}
