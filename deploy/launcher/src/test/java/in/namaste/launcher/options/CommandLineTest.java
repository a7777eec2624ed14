package in.namaste.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.StartRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user may ask for on the command line and in the environment. */
class CommandLineTest {

  private static final Path USUAL = Path.of("/usual");

  @Test
  void withoutOptionsEverythingIsAsUsual() {
    CommandLine commandLine = parse(Map.of());

    assertThat(commandLine.data()).isEqualTo(USUAL);
    assertThat(commandLine.ports().of(Port.KAFKA)).isEqualTo(19092);
    assertThat(commandLine.help()).isFalse();
  }

  @Test
  void optionsAreTakenWithASpaceOrAnEqualsSign() {
    CommandLine commandLine =
        parse(Map.of(), "--data", "/a", "--port-kafka=1234", "--port-kafka-controller", "1235");

    assertThat(commandLine.data()).isEqualTo(Path.of("/a"));
    assertThat(commandLine.ports().of(Port.KAFKA)).isEqualTo(1234);
    assertThat(commandLine.ports().of(Port.KAFKA_CONTROLLER)).isEqualTo(1235);
  }

  @Test
  void theInventedMonthComesOnlyWhenAskedFor() {
    assertThat(parse(Map.of()).demo()).isFalse();
    assertThat(parse(Map.of(), "--demo", "--port-kafka", "1234").demo()).isTrue();
  }

  @Test
  void anOptionWinsOverItsVariable() {
    CommandLine commandLine =
        parse(
            Map.of("NAMASTE_PORT_TICKET", "7000", "NAMASTE_PORT_SLA", "7001"),
            "--port-ticket",
            "8000");

    assertThat(commandLine.ports().of(Port.TICKET)).isEqualTo(8000);
    assertThat(commandLine.ports().of(Port.SLA)).isEqualTo(7001);
  }

  @ParameterizedTest
  @CsvSource({
    "--tickets, Unknown option --tickets",
    "--port-kafka=0, --port-kafka wants a port number from 1 to 65535",
    "--port-kafka=many, --port-kafka wants a port number from 1 to 65535",
    "--data, Option --data needs a value",
    "--port-kafka=8080, Two listeners are given the same port",
  })
  void whatIsNotUnderstoodIsAnsweredInOneSentence(String argument, String sentence) {
    assertThatThrownBy(() -> parse(Map.of(), argument))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith(sentence)
        .hasMessageNotContaining("\n");
  }

  @Test
  void freePortsAreAllDifferent() {
    assertThat(Ports.free().areDistinct()).isTrue();
  }

  private static CommandLine parse(Map<String, String> environment, String... arguments) {
    return CommandLine.parse(List.of(arguments), environment, USUAL);
  }
}
