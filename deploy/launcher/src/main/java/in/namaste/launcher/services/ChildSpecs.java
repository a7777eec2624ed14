package in.namaste.launcher.services;

import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.supervision.ChildSpec;
import in.namaste.launcher.supervision.Readinesses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The command line of each child JVM, tuned so that the whole of Namaste fits into 1.5 GB.
 *
 * @param environment what each child finds in its variables
 * @param logs folder of their logs
 */
public record ChildSpecs(ServiceEnvironment environment, Path logs) {

  /** The name of the broker's child. */
  public static final String KAFKA = "kafka";

  private static final int KAFKA_HEAP_MEGABYTES = 256;

  private static final String DEMO = "demo";
  private static final int DEMO_HEAP_MEGABYTES = 256;

  /**
   * The broker.
   *
   * @param program is the broker or holds it, and takes the arguments of {@link EmbeddedKafka}
   */
  public ChildSpec kafka(Class<?> program) throws IOException {
    Path folder = Files.createDirectories(environment.data().resolve(KAFKA));
    List<String> command = java(KAFKA, KAFKA_HEAP_MEGABYTES);
    command.add(program.getName());
    command.add(folder.toString());
    command.add(String.valueOf(environment.ports().of(Port.KAFKA)));
    command.add(String.valueOf(environment.ports().of(Port.KAFKA_CONTROLLER)));
    command.add(String.valueOf(environment.ports().of(Port.KAFKA_SERVICES)));
    Map<String, String> variables = environment.ofKafka();
    variables.put("CLASSPATH", absoluteClassPath());
    return new ChildSpec(
        KAFKA,
        command,
        variables,
        environment.data(),
        log(KAFKA),
        Readinesses.listening(environment.ports().of(Port.KAFKA)));
  }

  /** The child works in another folder than this process. */
  private static String absoluteClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A service. */
  public ChildSpec service(Service service) {
    List<String> command = java(service.label(), service.heapMegabytes());
    // The archive of loaded classes that the build leaves beside the jar holds only for this way to
    // name it.
    Path jar = service.jar(environment.root());
    command.add("-XX:SharedArchiveFile=app-cds.jsa");
    command.add("-jar");
    command.add(jar.getFileName().toString());
    return new ChildSpec(
        service.label(),
        command,
        environment.of(service),
        jar.getParent(),
        log(service.label()),
        Readinesses.health(environment.ports().of(service.port())));
  }

  /** One part of the program that invents a month; it ends by itself. */
  public ChildSpec demo(List<String> part) {
    Path jar = demoJar(environment.root());
    List<String> command = java(DEMO, DEMO_HEAP_MEGABYTES);
    command.add("-cp");
    command.add(jar + File.pathSeparator + jar.resolveSibling("lib") + File.separator + "*");
    command.add("in.namaste.demo.Demo");
    command.addAll(part);
    return new ChildSpec(
        DEMO, command, environment.ofDemo(), environment.data(), log(DEMO), () -> true);
  }

  /** The program that invents a month, once it is built. */
  public static Path demoJar(Path projectRoot) {
    return projectRoot.resolve("deploy/demo/target/namaste-demo-1.0.0-SNAPSHOT.jar");
  }

  /** Where a child's output goes. */
  public Path log(String name) {
    return logs.resolve(name + ".log");
  }

  private List<String> java(String name, int heapMegabytes) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // What a start or a flood needed is given back.
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            // A child without memory is of no use: it ends and is started again.
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + logs.resolve(name + "-crash.log")));
  }
}
