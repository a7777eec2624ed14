package in.namaste.ticket.open311;

import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.open311.ServiceDefinition.Attribute;
import in.namaste.ticket.open311.ServiceDefinition.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory as services: each open category of an open department is one. */
record Catalogue(Directory directory, Policy policy, Tongue tongue) {

  /** The attribute by which a client says the village or ward. */
  static final String PLACE = "PLACE";

  private static final String REALTIME = "realtime";

  List<Service> services() {
    return directory.categories().stream().filter(this::isOpen).map(this::service).toList();
  }

  /** The category of a service; empty for what is no service now. */
  Optional<CategoryPublished> category(String serviceCode) {
    return directory.category(serviceCode).filter(this::isOpen);
  }

  ServiceDefinition definition(CategoryPublished category) {
    return new ServiceDefinition(
        category.code(),
        List.of(
            new Attribute(
                true,
                PLACE,
                "singlevaluelist",
                false,
                tongue.words().placeChosen(),
                1,
                tongue.words().placeAsked(),
                places(category).map(this::value).toList())));
  }

  /** The places that can be chosen for a category: those where its department works. */
  Stream<PlacePublished> places(CategoryPublished category) {
    String area = department(category).area();
    return directory.places().stream()
        .filter(place -> place.active() && place.selectable() && place.area() != null)
        .filter(place -> area.equals("both") || area.equals(place.area().wireName()));
  }

  String name(CategoryPublished category) {
    return tongue.say(category.nameHi(), category.nameEn());
  }

  /** The category in a sentence: whose it is and what is promised. */
  String description(CategoryPublished category) {
    return departmentName(category.departmentCode()) + ": " + promise(category);
  }

  String departmentName(String code) {
    return directory
        .department(code)
        .map(found -> tongue.say(found.nameHi(), found.nameEn()))
        .orElse(code);
  }

  /** The place and all it lies in, from the smallest to the district. */
  String address(String placeCode) {
    return chain(placeCode)
        .map(place -> tongue.say(place.nameHi(), place.nameEn()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Stream<PlacePublished> chain(String placeCode) {
    return Stream.iterate(
            directory.place(placeCode),
            Optional::isPresent,
            place -> place.map(PlacePublished::parentCode).flatMap(directory::place))
        .map(Optional::get);
  }

  private Service service(CategoryPublished category) {
    DepartmentPublished department = department(category);
    return new Service(
        category.code(),
        name(category),
        description(category),
        true,
        REALTIME,
        Stream.concat(
                Stream.of(category.shortHi(), category.shortEn()), category.keywords().stream())
            .map(word -> word.replace(",", " "))
            .distinct()
            .collect(Collectors.joining(", ")),
        tongue.say(department.menuGroup().nameHi(), department.menuGroup().nameEn()));
  }

  private Value value(PlacePublished place) {
    return new Value(place.code(), address(place.code()));
  }

  private String promise(CategoryPublished category) {
    Words words = tongue.words();
    if (category.hours() == 0) {
      return words.noPromise();
    }
    return category.ticketClass() == TicketClass.MINOR
        ? words.solvedWithin(category.hours())
        : words.dateWithin(policy.shareDateHours());
  }

  private boolean isOpen(CategoryPublished category) {
    return category.active()
        && directory
            .department(category.departmentCode())
            .filter(DirectoryEvent::active)
            .isPresent();
  }

  private DepartmentPublished department(CategoryPublished category) {
    return directory.department(category.departmentCode()).orElseThrow();
  }
}
