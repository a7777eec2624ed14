package in.namaste.journeys.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Town} of this run, which ends with the run, and makes sure after each
 * that Meta would have refused nothing of what was sent.
 */
final class TownExtension implements ParameterResolver, AfterEachCallback {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Town.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return town(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    JsonNode refused = town(context).simulator().refused().path("refused");
    assertThat(refused).as("messages that Meta would refuse").isEmpty();
  }

  private static Town town(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Town.class, key -> Town.build(), Town.class);
  }
}
