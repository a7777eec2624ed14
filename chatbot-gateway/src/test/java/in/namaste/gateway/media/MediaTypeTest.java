package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.dialogue.Evidence.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MediaTypeTest {

  @Test
  void theBytesTellWhatAFileIs() {
    assertThat(sniff("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("image/jpeg");
    assertThat(sniff("\u0089PNG\r\n")).isEqualTo("image/png");
    assertThat(sniff("RIFF....WEBPVP8")).isEqualTo("image/webp");
    assertThat(sniff("OggS....")).isEqualTo("audio/ogg");
    assertThat(sniff("....ftypM4A ")).isEqualTo("audio/mp4");
    assertThat(sniff("....ftypisom")).isEqualTo("video/mp4");
    assertThat(sniff("....ftyp3gp5")).isEqualTo("video/3gpp");
    assertThat(sniff("%PDF-1.7")).isEqualTo("application/pdf");
    assertThat(sniff("<html>")).isEqualTo("application/octet-stream");
    assertThat(sniff("")).isEqualTo("application/octet-stream");
  }

  @Test
  void aPageThatCallsItselfAPhotoDoesNotFit() {
    assertThat(MediaType.fits("application/octet-stream", Kind.IMAGE)).isFalse();
    assertThat(MediaType.fits("image/png", Kind.IMAGE)).isTrue();
    assertThat(MediaType.fits("audio/ogg", Kind.AUDIO)).isTrue();
    assertThat(MediaType.fits("image/jpeg", Kind.VIDEO)).isFalse();
    assertThat(MediaType.fits("application/octet-stream", Kind.DOCUMENT)).isTrue();
  }

  private static String sniff(String head) {
    return MediaType.sniff(head.getBytes(StandardCharsets.ISO_8859_1));
  }
}
