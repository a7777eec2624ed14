package in.namaste.feedback.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  private final Masking masking =
      new DistrictNames(Path.of(System.getProperty("project.root"), "deploy/district/rohtak"))
          .masking();

  @ParameterizedTest
  @CsvSource({
    "मेरा नंबर 98120 00001 है,मेरा नंबर [XXXX] है",
    "call 9812000001 now,call [XXXX] now",
    "फोन ९८१२००००० पर,फोन [XXXX] पर",
    "श्री घनश्याम ने मदद की,श्री [नाम] ने मदद की",
    "Mr. Brown was rude,Mr. [नाम] was rude",
    "घनश्याम बाबू ने पैसे मांगे,[नाम] बाबू ने पैसे मांगे",
    "राजेश मलिक ने काम किया,[नाम] [नाम] ने काम किया",
    "RAKESH helped,[नाम] helped",
    "तहसीलदार साहब नहीं मिले,तहसीलदार साहब नहीं मिले",
    "3 घंटे बैठे रहे और 2 बार आए,3 घंटे बैठे रहे और 2 बार आए"
  })
  void numbersAndNamesAreMasked(String written, String proposed) {
    assertThat(masking.of(written)).isEqualTo(proposed);
  }

  @Test
  void aWordIsSaidFromFiveCommentsOn() {
    List<String> four = Collections.nCopies(4, "काम में देर, देर और देर");

    assertThat(CommonWords.of(four, Set.of("काम"))).isEmpty();
    assertThat(CommonWords.of(Collections.nCopies(5, "काम में सफाई"), Set.of("काम", "में")))
        .containsExactly("सफाई");
  }
}
