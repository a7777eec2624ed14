package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.web.district.DistrictTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void theOtherLanguageIsOneLinkAwayAndKeepsTheRestOfTheAddress() {
    assertThat(page("lang=hi&state=open&q=%E0%A4%AA%E0%A4%BE%E0%A4%A8%E0%A5%80").otherHref())
        .isEqualTo("/desk?state=open&q=%E0%A4%AA%E0%A4%BE%E0%A4%A8%E0%A5%80&lang=en");
    assertThat(page(null).otherHref()).isEqualTo("/desk?lang=en");
  }

  @Test
  void aBrokenQueryBreaksNoPage() {
    assertThat(page("q=%zz&&=").otherHref()).isEqualTo("/desk?q=%25zz&=&lang=en");
  }

  @Test
  void aLanguageThePagesDoNotSpeakIsNone() {
    assertThat(Language.of("pa")).isEmpty();
    assertThat(Language.of(null)).isEmpty();
    assertThat(Language.of("en")).contains(Language.EN);
  }

  private static Page page(String query) {
    return new Page(DistrictTest.SURYAGARH, Language.HI, "/desk", query, Clock.systemUTC());
  }
}
