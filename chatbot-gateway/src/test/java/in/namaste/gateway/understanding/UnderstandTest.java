package in.namaste.gateway.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.gateway.menu.RohtakPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CSV entry, with files as spreadsheets and people make them. */
class UnderstandTest {

  private static List<String> answers(String csv) throws IOException, BadInput {
    var answers = new ByteArrayOutputStream();
    Understand.run(
        RohtakPack.MENU, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), answers);
    return answers.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> firstThree(String csv) throws IOException, BadInput {
    return answers(csv).stream()
        .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 3)))
        .toList();
  }

  @Test
  void a_row_has_the_first_choice_in_three_plain_columns() throws IOException, BadInput {
    assertThat(firstThree("text,language\nमोखरा खास गांव में पानी नहीं आ रहा,hi\n"))
        .containsExactly("department,category,place", "PHED,PHED.NOWATER,V-061586");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFtext,language\nपानी नहीं आ रहा,hi\n",
        "language,text\nhi,पानी नहीं आ रहा\n",
        "id, Text ,note,language\n7,\"पानी नहीं,\nआ \"\"रहा\"\"\",x,hi\n",
        "text\r\nपानी नहीं आ रहा\r\n",
        "text,language\nपानी नहीं आ रहा",
        "text,language\nपानी नहीं आ रहा,hi,more,than,named\n",
        "language;text\nhi;पानी नहीं, कब से\n",
        "text\tlanguage\nपानी नहीं आ रहा\thi\n"
      })
  void any_usual_form_of_csv_is_read(String csv) throws IOException, BadInput {
    assertThat(firstThree(csv)).containsExactly("department,category,place", "PHED,PHED.NOWATER,");
  }

  @Test
  void an_empty_text_is_a_row_and_an_empty_line_is_none() throws IOException, BadInput {
    assertThat(firstThree("text,language\n,hi\n\n\"\",hi\nनांदल,hi\n"))
        .containsExactly("department,category,place", ",,", ",,", ",,V-061644");
  }

  @Test
  void several_places_that_are_asked_about_are_joined_and_never_look_like_one_that_is_taken()
      throws IOException, BadInput {
    assertThat(answers("text\nमदीना\n").get(1)).contains(",V-061583|V-061584,").contains(",yes,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "message,language\nपानी,hi\n", "text\n\"पानी\n", "text\n\"a\" b\n"})
  void what_is_no_such_file_is_refused_in_one_sentence(String csv) {
    assertThatThrownBy(() -> answers(csv))
        .isInstanceOf(BadInput.class)
        .message()
        .startsWith("The ")
        .endsWith(".")
        .doesNotContain("\n");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    var latin1 =
        new ByteArrayInputStream("text\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Understand.run(RohtakPack.MENU, latin1, new ByteArrayOutputStream()))
        .isInstanceOf(BadInput.class)
        .hasMessage("The messages are not in UTF-8.");
  }
}
