package in.namaste.simulator.rules;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages with something to tap; each sub-type has its own rule. */
final class InteractiveRule implements Rule {

  private final Map<String, Rule> kinds =
      Stream.of(
              new ButtonRule(),
              new ListRule(),
              new CtaUrlRule(),
              new LocationRequestRule(),
              new ContactRequestRule(),
              new FlowRule())
          .collect(Collectors.toUnmodifiableMap(Rule::type, Function.identity()));

  @Override
  public String type() {
    return "interactive";
  }

  @Override
  public void check(Part part) {
    String type = part.text("type", 64);
    Rule kind = kinds.get(type);
    if (kind == null) {
      throw new Refusal(GraphError.of(131051, part.at("type") + " " + type + " is not known"));
    }
    kind.check(part);
  }
}
