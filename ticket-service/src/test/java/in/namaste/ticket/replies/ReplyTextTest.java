package in.namaste.ticket.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.namaste.ticket.replies.ReplyRefused.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', SOMETHING_MISSING",
    "'   ', SOMETHING_MISSING",
    "Dear {name} we come tomorrow, PLACE_UNKNOWN",
    "Empty {} brackets, PLACE_UNKNOWN",
    "Ring 9812000000, PERSONAL",
    "Ring 98120-00000, PERSONAL",
    "फोन ९८१२० ००००० पर करें, PERSONAL"
  })
  void whatIsNotForManyIsRefused(String words, Why why) {
    assertThatExceptionOfType(ReplyRefused.class)
        .isThrownBy(() -> new ReplyText("शीर्षक", "Title", "शब्द", words))
        .extracting(ReplyRefused::why)
        .isEqualTo(why);
  }

  @Test
  void aTicketFillsWhatItKnowsAndLeavesTheRestToTheOfficer() {
    assertThat(
            ReplyText.filled("{number}: {place}, {date} $1", Map.of("number", "7", "place", "a$b")))
        .isEqualTo("7: a$b, {date} $1");
  }

  @Test
  void theDistrictsRepliesAreReadAndEachHasACodeOfItsOwn() throws IOException {
    List<Reply> replies = ReplyPack.read(Path.of("../deploy/district/rohtak"));

    assertThat(replies).hasSizeGreaterThan(15);
    assertThat(replies).extracting(Reply::code).doesNotHaveDuplicates();
    assertThat(replies).extracting(Reply::purpose).contains(Purpose.values());
  }

  @Test
  void aPackWithoutRepliesHasNone() throws IOException {
    assertThat(ReplyPack.read(Path.of("src"))).isEmpty();
  }
}
