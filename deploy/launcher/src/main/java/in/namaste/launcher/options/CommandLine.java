package in.namaste.launcher.options;

import in.namaste.launcher.StartRefused;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user asked for. An option wins over its environment variable.
 *
 * @param data where everything is kept
 * @param ports where everything listens
 * @param demo whether an empty data folder is to be filled with an invented month
 * @param check whether only the obstacles to a start are wanted
 * @param help whether only the help text is wanted
 */
public record CommandLine(Path data, Ports ports, boolean demo, boolean check, boolean help) {

  private static final String DATA_VARIABLE = "NAMASTE_DATA";
  private static final String CHECK = "--check";
  private static final String DEMO = "--demo";
  private static final Set<String> FLAGS = Set.of(CHECK, DEMO, "--help", "-h");
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads {@code --data DIR}, {@code --port-… N}, {@code --demo} and {@code --help}, each also as
   * {@code --option=value}.
   *
   * @throws StartRefused with one sentence if something is not understood
   */
  public static CommandLine parse(
      List<String> arguments, Map<String, String> environment, Path usualData) {
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      String value = environment.get(port.variable());
      if (value != null) {
        ports.put(port, number(port.variable(), value));
      }
    }
    Path data =
        environment.containsKey(DATA_VARIABLE) ? folder(environment.get(DATA_VARIABLE)) : usualData;
    boolean demo = false;
    boolean check = false;
    boolean help = false;
    for (Iterator<Option> options = split(arguments); options.hasNext(); ) {
      Option option = options.next();
      Optional<Port> port =
          Arrays.stream(Port.values()).filter(p -> p.option().equals(option.name())).findFirst();
      if (port.isPresent()) {
        ports.put(port.get(), number(option.name(), option.value()));
      } else if (option.name().equals("--data")) {
        data = folder(option.value());
      } else if (option.name().equals(DEMO)) {
        demo = true;
      } else if (option.name().equals(CHECK)) {
        check = true;
      } else {
        help = true;
      }
    }
    var chosen = new Ports(ports);
    if (!chosen.areDistinct()) {
      throw new StartRefused("Two listeners are given the same port; each needs its own.");
    }
    return new CommandLine(data.toAbsolutePath().normalize(), chosen, demo, check, help);
  }

  private record Option(String name, String value) {}

  private static Iterator<Option> split(List<String> arguments) {
    List<Option> options = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (FLAGS.contains(name)) {
        options.add(new Option(name, ""));
        continue;
      }
      if (!takesValue(name)) {
        throw new StartRefused("Unknown option " + name + "; deploy/run --help lists them.");
      }
      if (equals < 0 && !rest.hasNext()) {
        throw new StartRefused("Option " + name + " needs a value; deploy/run --help shows which.");
      }
      options.add(new Option(name, equals < 0 ? rest.next() : argument.substring(equals + 1)));
    }
    return options.iterator();
  }

  private static boolean takesValue(String name) {
    return name.equals("--data")
        || Arrays.stream(Port.values()).anyMatch(port -> port.option().equals(name));
  }

  private static Path folder(String value) {
    if (value.isBlank()) {
      throw new StartRefused("--data needs the name of a folder.");
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new StartRefused("--data " + value + " is not the name of a folder.", e);
    }
  }

  private static int number(String name, String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new StartRefused(
          name + " wants a port number from 1 to 65535, not \"" + value + "\".", e);
    }
    throw new StartRefused(name + " wants a port number from 1 to 65535, not \"" + value + "\".");
  }

  /** What {@code --help} prints. */
  public static String helpText() {
    String ports =
        Arrays.stream(Port.values())
            .map(
                port ->
                    "  %-26s %s (%d)".formatted(port.option() + " N", port.user(), port.usual()))
            .collect(Collectors.joining("\n"));
    return """
        deploy/run: builds what is missing and runs all of Namaste on this machine, on 127.0.0.1 only.

          --data DIR                 where everything is kept (deploy/.data)
          --demo                     fill an empty data folder with an invented month
        %s
          --check                    say what is in the way of a start, and start nothing
          --help                     this text

        Each port can also be set by a variable such as NAMASTE_PORT_KAFKA, the folder by NAMASTE_DATA.
        Ctrl-C stops everything; the data stays."""
        .formatted(ports);
  }
}
