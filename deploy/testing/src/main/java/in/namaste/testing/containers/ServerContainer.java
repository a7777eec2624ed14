package in.namaste.testing.containers;

import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import in.namaste.launcher.LocalPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.utility.DockerImageName;

/**
 * A server in a container, reached by ports of 127.0.0.1 that are known beforehand. Its data lie in
 * a volume and outlive it.
 */
final class ServerContainer extends GenericContainer<ServerContainer> {

  private static final int STOP_SECONDS = 60;

  /**
   * A container that is not started yet.
   *
   * @param image such as {@code postgres:18}
   * @param ports each as {@code 15432:5432}, the machine's before the container's
   * @param name of the volume, without the mark of the run
   * @param data where the volume lies in the container
   * @param log receives what the server says
   */
  ServerContainer(String image, List<String> ports, String name, String data, Path log) {
    super(DockerImageName.parse(image));
    setPortBindings(ports.stream().map(port -> LocalPorts.HOST + ":" + port).toList());
    withLabel("in.namaste.run", Containers.run());
    withCreateContainerCmdModifier(
        create ->
            create
                .getHostConfig()
                .withBinds(new Bind(Containers.run() + "-" + name, new Volume(data))));
    withLogConsumer(frame -> append(log, frame));
  }

  /**
   * Where the ports are. Testcontainers would take the engine's gateway on a machine that is a
   * container itself.
   */
  @Override
  public String getHost() {
    return LocalPorts.HOST;
  }

  private static void append(Path log, OutputFrame frame) {
    try {
      Files.writeString(
          log, frame.getUtf8String(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + log, e);
    }
  }

  /** Asks the server to end, as the engine does, and removes the container. */
  void stopInOrder() {
    getDockerClient().stopContainerCmd(getContainerId()).withTimeout(STOP_SECONDS).exec();
    stop();
  }

  /** The process id of the server, as this machine sees it. */
  long pid() {
    Long pid =
        getDockerClient().inspectContainerCmd(getContainerId()).exec().getState().getPidLong();
    if (pid == null) {
      throw new IllegalStateException(
          "The engine does not tell the process of " + getDockerImageName());
    }
    return pid;
  }
}
