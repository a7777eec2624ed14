package in.namaste.launcher.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.StartRefused;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that stands in the way of a start is named in one sentence. */
class StartChecksTest {

  @TempDir Path data;

  @Test
  void aTakenPortIsNamedWithItsUserAndTheOptionThatChangesIt() throws Exception {
    Ports free = Ports.free();
    Map<Port, Integer> chosen = new EnumMap<>(free.chosen());
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      chosen.put(Port.KAFKA, taken.getLocalPort());

      assertThatThrownBy(() -> FreePorts.require(new Ports(chosen)))
          .isInstanceOf(StartRefused.class)
          .hasMessageContainingAll("Port " + taken.getLocalPort(), "Kafka", "--port-kafka N");
    }
  }

  @Test
  void freePortsPass() {
    assertThatCode(() -> FreePorts.require(Ports.free())).doesNotThrowAnyException();
  }

  @Test
  void aSecondStartOnTheSameFolderIsRefused() throws Exception {
    try (DataLock first = DataLock.take(data)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> DataLock.take(data))
          .isInstanceOf(StartRefused.class)
          .hasMessageContainingAll(
              "already runs on " + data, String.valueOf(ProcessHandle.current().pid()));
    }
    DataLock.take(data).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws Exception {
    Path file = Files.createFile(data.resolve("file"));

    assertThatThrownBy(() -> DataLock.take(file.resolve("below")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void aFullDiskIsRefusedWithTheRoomThereIsAndTheRoomNeeded() {
    assertThatThrownBy(() -> new FreeDisk(data, Long.MAX_VALUE).require())
        .isInstanceOf(StartRefused.class)
        .hasMessageContainingAll("MB free", "needs " + Long.MAX_VALUE + " MB", data.toString());
  }

  @Test
  void aDiskWithRoomIsNotReported() {
    List<String> reports = new ArrayList<>();

    new DiskWatch(new FreeDisk(data, 1), reports::add).run();

    assertThat(reports).isEmpty();
  }

  @Test
  void theFoldersBelowAreTheOwnersAloneEvenWhenTheyWereOpenBefore() throws Exception {
    Path logs = Files.createDirectory(data.resolve("logs"));
    Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwxr-xr-x"));

    PrivateFolders.makeIn(data);

    for (String name : List.of("postgres", "kafka", "media", "logs")) {
      assertThat(Files.getPosixFilePermissions(data.resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }
}
