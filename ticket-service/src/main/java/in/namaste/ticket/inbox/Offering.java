package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.inbox.Choices.Group;
import in.namaste.ticket.inbox.Choices.Option;
import in.namaste.ticket.inbox.Choices.Sorting;
import in.namaste.ticket.inbox.InboxView.Chip;
import in.namaste.web.DistrictTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in the reader's language what the list can be narrowed by, and what it is narrowed by. */
final class Offering {

  private final Directory directory;
  private final Names names;
  private final Reach reach;

  Offering(Names names, Reach reach) {
    this.directory = names.directory();
    this.names = names;
    this.reach = reach;
  }

  Choices choices(Asked asked) {
    return new Choices(
        asked.tab().key(),
        reach.department() == null ? departments(asked) : List.of(),
        grouped(
            asked,
            asked.value(Filter.POST),
            department -> directory.posts(department.code()),
            names::name),
        grouped(
            asked,
            asked.value(Filter.CATEGORY),
            department ->
                directory.categories().stream()
                    .filter(each -> each.departmentCode().equals(department.code()))
                    .toList(),
            each -> names.categoryShort(each.code())),
        places(asked.value(Filter.PLACE)),
        asked.value(Filter.POST),
        asked.value(Filter.CLASS),
        asked.value(Filter.DUE),
        asked.filters().containsKey(Filter.REOPENED),
        asked.filters().containsKey(Filter.TALK),
        asked.filters().containsKey(Filter.TOLD),
        asked.value(Filter.FROM),
        asked.value(Filter.TO),
        asked.tab().sorts().stream()
            .map(sort -> new Sorting(sort.key(), sort == asked.sort()))
            .toList(),
        reach.post() != null);
  }

  /** The posts tickets can be given to from this list. */
  List<Group> posts(Asked asked) {
    return grouped(asked, "", department -> directory.posts(department.code()), names::name);
  }

  /** What is typed first: it narrows most. */
  List<Chip> chips(Asked asked) {
    Stream<Chip> query =
        asked.query().isEmpty()
            ? Stream.of()
            : Stream.of(new Chip("query", asked.query(), asked.withoutQuery().address()));
    return Stream.concat(query, filters(asked)).toList();
  }

  private Stream<Chip> filters(Asked asked) {
    return asked.filters().entrySet().stream()
        .map(
            each ->
                new Chip(
                    each.getKey().key(),
                    words(each.getKey(), each.getValue()),
                    asked.without(each.getKey()).address()));
  }

  private String words(Filter filter, String value) {
    return switch (filter) {
      case DEPARTMENT -> names.department(value);
      case POST -> names.post(value);
      case CATEGORY -> names.categoryShort(value);
      case PLACE -> names.place(value);
      case FROM, TO -> DistrictTime.date(LocalDate.parse(value), names.language());
      case CLASS, DUE, REOPENED, TALK, TOLD -> value;
    };
  }

  private List<Group> departments(Asked asked) {
    return List.of(
        new Group(
            "",
            directory.departments().stream()
                .map(
                    each ->
                        new Option(
                            each.code(),
                            names.department(each.code()),
                            each.code().equals(asked.value(Filter.DEPARTMENT))))
                .toList()));
  }

  /** By department; of one department alone when only that one is seen or asked for. */
  private <T extends DirectoryEvent> List<Group> grouped(
      Asked asked,
      String chosen,
      Function<DepartmentPublished, List<T>> of,
      Function<T, String> name) {
    String only = reach.department() == null ? asked.value(Filter.DEPARTMENT) : reach.department();
    return directory.departments().stream()
        .filter(department -> only.isEmpty() || department.code().equals(only))
        .map(
            department ->
                new Group(
                    only.isEmpty() ? names.department(department.code()) : "",
                    of.apply(department).stream()
                        .map(
                            each ->
                                new Option(
                                    each.code(), name.apply(each), each.code().equals(chosen)))
                        .toList()))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  /** Each block or town with all that lies in it, itself first. */
  private List<Group> places(String chosen) {
    return directory.places().stream()
        .filter(place -> place.parentCode() != null)
        .filter(place -> children(place.code()).findAny().isPresent())
        .map(
            place ->
                new Group(
                    names.name(place),
                    Stream.concat(Stream.of(place), children(place.code()))
                        .map(
                            each ->
                                new Option(
                                    each.code(), names.name(each), each.code().equals(chosen)))
                        .toList()))
        .toList();
  }

  private Stream<PlacePublished> children(String code) {
    return directory.places().stream()
        .filter(place -> code.equals(place.parentCode()) && place.selectable());
  }
}
