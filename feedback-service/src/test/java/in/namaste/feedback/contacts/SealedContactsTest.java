package in.namaste.feedback.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor's phone is read by whoever has the passphrase, and by nobody else. */
class SealedContactsTest {

  private static final Path KEYS = Path.of("src/test/resources/contacts");
  private static final String PASSPHRASE = "the-passphrase-of-the-tests";

  private final SealedContacts contacts =
      new SealedContacts(Optional.of(KEYS.resolve("public.json")));

  @ParameterizedTest
  @CsvSource({
    "98000 00001, +919800000001",
    "+91-98000-00001, +919800000001",
    "098000 00001, +919800000001",
    "९८००० ००००१, +919800000001",
    "01262 244 151, +911262244151"
  })
  void aPhoneIsReadAsPeopleWriteIt(String typed, String number) {
    assertThat(Phone.read(typed)).contains(new Phone(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "call me", "12345", "98000 0000", "+1 650 253 0000", "1234 5678 9012"})
  void whatIsNoPhoneOfIndiaIsNone(String typed) {
    assertThat(Phone.read(typed)).isEmpty();
  }

  @Test
  void whoHasThePassphraseReadsIt() throws IOException {
    String sealed = contacts.seal(new Phone("+919800000001"));

    Optional<ContactKey> key = ContactKey.unlock(sealedKey(), PASSPHRASE);

    assertThat(key.orElseThrow().open(sealed)).contains(new Phone("+919800000001"));
    assertThat(ContactKey.unlock(sealedKey(), "guessed")).isEmpty();
    assertThat(ContactKey.unlock(sealedKey(), "")).isEmpty();
  }

  @Test
  void aChangedContactIsNotReadAndNothingFails() throws IOException {
    String sealed = contacts.seal(new Phone("+919800000001"));
    ContactKey key = ContactKey.unlock(sealedKey(), PASSPHRASE).orElseThrow();
    String changed = sealed.substring(0, sealed.length() - 4) + "AAAA";

    assertThat(key.open(changed)).isEmpty();
    assertThat(key.open("no JWE")).isEmpty();
  }

  @Test
  void theLengthTellsNothingAndTheSameIsNeverSealedTwiceAlike() {
    String one = contacts.seal(new Phone("+919800000001"));
    String again = contacts.seal(new Phone("+919800000001"));
    String shorter = contacts.seal(new Phone("+911800110"));

    assertThat(one).isNotEqualTo(again).hasSameSizeAs(shorter).hasSizeLessThan(2048);
  }

  @Test
  void withoutAKeyNothingIsAsked() {
    assertThat(new SealedContacts(Optional.empty()).isOffered()).isFalse();
    assertThat(new Phone("+919800000001").toString()).doesNotContain("98000");
  }

  private static String sealedKey() throws IOException {
    return Files.readString(KEYS.resolve("sealed-key.jwe"));
  }
}
