package in.namaste.sla.figures;

import in.namaste.sla.support.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Lives of tickets as chance has them, likely or not. */
record AnyLives(
    Random random, List<String> departments, List<String> places, List<String> categories) {

  /** One that began at most two months before now. */
  Story any(Instant now) {
    Story story = Story.of(one(departments));
    story.state().put("placeCode", one(places)).put("categoryCode", one(categories));
    Instant at = now.minus(Duration.ofHours(random.nextInt(1, 1_500)));
    if (random.nextBoolean()) {
      story.registered(at);
    } else {
      story.registeredTechnical(at);
    }
    for (int facts = random.nextInt(7); facts > 0; facts--) {
      at = at.plus(Duration.ofMinutes(random.nextInt(1, 6_000)));
      next(story, at);
    }
    return story;
  }

  private void next(Story story, Instant at) {
    switch (random.nextInt(13)) {
      case 0 -> story.assigned(at);
      case 1 -> {
        story.state().put("slips", Math.max(0, story.state().get("dates").size()));
        story.dateShared(at, at.plus(Duration.ofDays(random.nextInt(1, 20))));
      }
      case 2, 3 -> story.resolved(at);
      case 4 -> story.reopened(at);
      case 5, 6 -> story.closed(at, "confirmed");
      case 7 -> story.closed(at, "unconfirmed");
      case 8 -> story.unknown("TicketRejected", at, "REJECTED");
      case 9 -> story.unknown("TicketMerged", at, "MERGED");
      case 10 -> story.withdrawn(at);
      case 11 -> {
        story.state().put("departmentCode", one(departments));
        story.unknown("TicketTransferred", at, "REGISTERED");
      }
      default -> story.asked(at);
    }
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
