package in.namaste.launcher.containers;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.keys.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

  /** Made once: what guards the contacts takes a second or two. */
  @TempDir static Path parent;

  private static Path folder;
  private static SecretFiles files;

  @BeforeAll
  static void make() throws Exception {
    folder = parent.resolve("secrets");
    files = new SecretFiles(folder, ProjectRoot.find());
    files.make();
  }

  @Test
  void theFolderIsClosedToOthers() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void whatIsThereStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve("whatsapp.properties"), "WHATSAPP_ACCESS_TOKEN=of Meta\n");
    Map<String, String> before = contents(folder);

    files.make();

    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void aNewVersionsRealmIsWrittenWithTheOldSecret() throws Exception {
    String realm = Files.readString(folder.resolve("namaste-realm.json"));
    Files.delete(folder.resolve("namaste-realm.json"));

    files.make();

    assertThat(folder.resolve("namaste-realm.json")).hasContent(realm);
  }

  @Test
  void aRealmThatWasKeptWithItsPeopleStaysUntilItIsBroughtBack() throws Exception {
    Path realm = folder.resolve("namaste-realm.json");
    String made = Files.readString(realm);
    String kept = "{\"realm\": \"namaste\", \"users\" : [{\"username\": \"invented\"}]}";
    Files.writeString(realm, kept);

    files.make();

    assertThat(realm).hasContent(kept);
    Files.writeString(realm, made);
  }

  /** In its container the file cannot be written: a password that is missing would end it. */
  @Test
  void everyPasswordThatThePreparationAsksForIsThere() throws Exception {
    Path passwords = folder.resolve("passwords.properties");
    String made = Files.readString(passwords);
    Secrets secrets = Secrets.in(passwords);

    secrets.get("postgres");
    SecretFiles.brokerPassword(secrets, SecretFiles.OPERATOR);
    for (ServiceDatabase database : SecretFiles.databases(ProjectRoot.find())) {
      secrets.get(database.owner());
      secrets.get(database.name());
    }

    assertThat(passwords).hasContent(made);
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
