package in.namaste.journeys.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private static final AtomicBoolean tried = new AtomicBoolean();

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

  /** A system that did not start once is not tried again for each of the other tests. */
  private static Town build() {
    if (tried.getAndSet(true)) {
      throw new IllegalStateException("The system did not start for an earlier test");
    }
    return Town.build();
  }

  private static Town town(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Town.class, key -> build(), Town.class);
  }
}
