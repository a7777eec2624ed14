package in.namaste.ticket.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReplyPackTest {

  @Test
  void rohtakHasReadyRepliesForEachForm() throws Exception {
    var replies =
        ReplyPack.read(Path.of(System.getProperty("project.root"), "deploy/district/rohtak"));

    assertThat(replies).extracting(Reply::purpose).contains(Purpose.values());
  }
}
