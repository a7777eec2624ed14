package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b&c", "a=%E0%A4%95+x", "a=1=2&=&&", "=100%25"})
  void whatBrowsersSendIsRead(String form) {
    assertThat(ReadableForms.isReadable(form, ReadableForms.FORM)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%zz", "%zz=a", "a=%", "a=b&c=%4", "a=%4=1"})
  void aWrongEscapeIsNotRead(String form) {
    assertThat(ReadableForms.isReadable(form, ReadableForms.FORM)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a=b&=&==,a=b&&", "=,''", "=&a,&a", "===&=b&c=,&=b&c=", "a=1=2&&,a=1=2&&"})
  void aFieldOfNothingIsPassedOver(String form, String passedOn) {
    assertThat(ReadableForms.withoutNothing(form)).isEqualTo(passedOn);
  }

  @Test
  void lettersOfNoKnownKindAreNotRead() {
    assertThat(ReadableForms.isReadable("a=b", ReadableForms.FORM + ";charset=nonsense")).isFalse();
    assertThat(ReadableForms.isReadable("a=b", ReadableForms.FORM + ";charset=\"utf-8\"")).isTrue();
  }

  @Test
  void theSenderIsToBlameForWhatIsNoFormAndNotForTheDisk() {
    Throwable broken = catchThrowable(() -> parse("--x\r\nno header\r\n\r\n"));
    Throwable disk = catchThrowable(() -> parse("--x\r\nA: b\r\n\r\nc\r\n--x--\r\n"));

    assertThat(UnreadableForms.isOfForm(broken)).isTrue();
    assertThat(disk).isInstanceOf(IOException.class);
    assertThat(UnreadableForms.isOfForm(disk)).isFalse();
    assertThat(UnreadableForms.isOfForm(new IllegalStateException("ours"))).isFalse();
    assertThat(UnreadableForms.isOfForm(null)).isFalse();
  }

  /** Into a place where nothing finds room. */
  private static void parse(String form) throws IOException {
    try (var full = Files.newByteChannel(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
      var reader =
          MultipartParser.beginParse(
              new MultipartParser.PartHandler() {
                @Override
                public void beginPart(CaseInsensitiveMap<String> headers) {}

                @Override
                public void data(ByteBuffer bytes) throws IOException {
                  full.write(bytes);
                }

                @Override
                public void endPart() {}
              },
              "x".getBytes(StandardCharsets.US_ASCII),
              "UTF-8");
      reader.parse(ByteBuffer.wrap(form.getBytes(StandardCharsets.US_ASCII)));
    }
  }
}
