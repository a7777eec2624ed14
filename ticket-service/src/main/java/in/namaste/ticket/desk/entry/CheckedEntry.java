package in.namaste.ticket.desk.entry;

import in.namaste.ticket.Subject;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.entry.Channel;
import in.namaste.ticket.entry.Entry;
import in.namaste.ticket.entry.Informant;
import in.namaste.ticket.entry.Phone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was looked through: all of its problems at once, or none.
 *
 * @param entry null while there are problems
 */
record CheckedEntry(Entry entry, Set<EntryProblem> problems) {

  static CheckedEntry of(EntryForm form, Names names) {
    Set<EntryProblem> problems = EnumSet.noneOf(EntryProblem.class);
    String name = form.name();
    add(problems, name.isEmpty(), EntryProblem.NAME_MISSING);
    add(problems, name.length() > Informant.MOST_NAME, EntryProblem.NAME_TOO_LONG);
    Optional<String> phone = Phone.read(form.phone());
    boolean noPhone = form.phone().isEmpty();
    add(problems, noPhone && form.chosenChannel() == Channel.PHONE, EntryProblem.PHONE_MISSING);
    add(problems, !noPhone && phone.isEmpty(), EntryProblem.PHONE_UNREADABLE);
    List<PlacePublished> places = new PlaceChoice(names).meant(form.place());
    add(problems, places.isEmpty(), EntryProblem.PLACE_UNKNOWN);
    add(problems, places.size() > 1, EntryProblem.PLACE_UNCLEAR);
    Optional<CategoryPublished> category =
        names.directory().category(form.category()).filter(CategoryPublished::active);
    add(problems, category.isEmpty(), EntryProblem.CATEGORY_MISSING);
    add(problems, form.words().isEmpty(), EntryProblem.WORDS_MISSING);
    add(problems, form.words().length() > Entry.MOST_WORDS, EntryProblem.WORDS_TOO_LONG);
    return problems.isEmpty()
        ? new CheckedEntry(entry(form, places.getFirst(), category.get(), phone), problems)
        : new CheckedEntry(null, problems);
  }

  private static void add(Set<EntryProblem> problems, boolean found, EntryProblem problem) {
    if (found) {
      problems.add(problem);
    }
  }

  private static Entry entry(
      EntryForm form, PlacePublished place, CategoryPublished category, Optional<String> phone) {
    return new Entry(
        form.chosenChannel(),
        form.language(),
        new Subject(category.departmentCode(), category.code(), place.code(), place.area()),
        new Informant(form.name(), phone.orElse(null), form.tell() && phone.isPresent()),
        form.words(),
        null);
  }
}
