package in.namaste.gateway.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.replies.Reply.Row;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A message that breaks one of Meta's limits cannot be made. */
class ReplyTest {
  private static final Button YES = new Button("yes", "हां");

  @Test
  void the_longest_that_fits_can_be_made() {
    new Reply.Text("क".repeat(4096));
    new Reply.Buttons("क".repeat(1024), List.of(new Button("i".repeat(256), "क".repeat(20))));
    new Reply.ItemList(
        "क".repeat(1024),
        "क".repeat(20),
        IntStream.range(0, 10)
            .mapToObj(i -> new Row(i + "i".repeat(199), "क".repeat(24), "क".repeat(72)))
            .toList());
    new Reply.CtaUrl("क".repeat(1024), "क".repeat(20), "https://example.org");
    new Reply.LocationRequest("क".repeat(1024));
  }

  @Test
  void one_more_than_fits_cannot() {
    refused(() -> new Reply.Text("क".repeat(4097)));
    refused(() -> new Reply.Text(" "));
    refused(() -> new Reply.Buttons("क".repeat(1025), List.of(YES)));
    refused(() -> new Reply.Buttons("?", List.of()));
    refused(() -> new Reply.LocationRequest("क".repeat(1025)));
    refused(() -> new Reply.CtaUrl("?", "क".repeat(21), "https://example.org"));
    refused(() -> new Reply.CtaUrl("?", "क", "javascript:alert(1)"));
    refused(() -> new Button("id", "क".repeat(21)));
    refused(() -> new Button("i".repeat(257), "क"));
    refused(() -> new Button(" id", "क"));
    refused(() -> new Row("i".repeat(201), "क"));
    refused(() -> new Row("id", "क".repeat(25)));
    refused(() -> new Row("id", "क", "क".repeat(73)));
    refused(() -> new Reply.ItemList("?", "क".repeat(21), List.of(new Row("id", "क"))));
    refused(() -> new Reply.ItemList("?", "क", List.of()));
  }

  @Test
  void four_buttons_eleven_rows_and_the_same_option_twice_cannot() {
    List<Button> four = IntStream.range(0, 4).mapToObj(i -> new Button("b" + i, "t" + i)).toList();
    List<Row> eleven = IntStream.range(0, 11).mapToObj(i -> new Row("r" + i, "t")).toList();

    refused(() -> new Reply.Buttons("?", four));
    refused(() -> new Reply.ItemList("?", "o", eleven));
    refused(() -> new Reply.Buttons("?", List.of(YES, new Button("other", "हां"))));
    refused(() -> new Reply.ItemList("?", "o", Collections.nCopies(2, new Row("r", "t"))));
  }

  @Test
  void length_is_counted_in_utf16_units() {
    refused(() -> new Button("id", "😀".repeat(11)));
  }

  @Test
  void words_go_before_a_question_only_where_there_is_room() {
    var question = new Reply.Buttons("ठीक है?", List.of(YES));

    assertThat(question.after("गांव: मोखरा").body()).isEqualTo("गांव: मोखरा\n\nठीक है?");
    assertThat(question.hasRoomFor("क".repeat(1015))).isTrue();
    assertThat(question.hasRoomFor("क".repeat(1016))).isFalse();
  }

  @Test
  void shortened_words_end_between_letters() {
    assertThat(Graphemes.fit("किलोई", 10)).isEqualTo("किलोई");
    assertThat(Graphemes.fit("कि".repeat(10), 6)).isEqualTo("किकि…");
  }

  private static void refused(Runnable making) {
    assertThatIllegalArgumentException().isThrownBy(making::run);
  }
}
