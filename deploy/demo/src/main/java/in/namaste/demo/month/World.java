package in.namaste.demo.month;

import in.namaste.ticket.CallRules;
import in.namaste.ticket.directory.Policy;
import java.time.Duration;

/** What all lives of tickets share. */
record World(
    Town town,
    Mix mix,
    Policy policy,
    Chance chance,
    Agenda agenda,
    OfficeHours office,
    Story story,
    People people) {

  Duration patience() {
    return policy.confirmationTime();
  }

  CallRules calls() {
    return new CallRules(policy.confirmationCalls(), policy.betweenCalls());
  }

  /** How much longer than usual a department takes. */
  double pace(String department) {
    return mix.of(department).pace();
  }
}
