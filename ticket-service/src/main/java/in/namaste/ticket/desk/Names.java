package in.namaste.ticket.desk;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.web.Language;
import java.util.Optional;

/**
 * The directory's names in the language of a page. A code the directory does not know stands for
 * itself.
 */
public record Names(Directory directory, Language language) {

  public String department(String code) {
    return directory
        .department(code)
        .map(found -> language.say(found.shortHi(), found.shortEn()))
        .orElse(code);
  }

  public String category(String code) {
    return directory.category(code).map(this::name).orElse(code);
  }

  public String categoryShort(String code) {
    return directory
        .category(code)
        .map(found -> language.say(found.shortHi(), found.shortEn()))
        .orElse(code);
  }

  /** The place and the block or town it lies in, such as {@code मोखरा, महम}. */
  public String place(String code) {
    Optional<PlacePublished> place = directory.place(code);
    return place
        .map(
            found ->
                found.parentCode() == null
                    ? name(found)
                    : name(found)
                        + directory
                            .place(found.parentCode())
                            .map(parent -> ", " + name(parent))
                            .orElse(""))
        .orElse(code);
  }

  /** The post's name; empty for none. */
  public String post(String code) {
    return code == null ? "" : directory.post(code).map(this::name).orElse(code);
  }

  public String name(Named entry) {
    return language.say(entry.nameHi(), entry.nameEn());
  }
}
