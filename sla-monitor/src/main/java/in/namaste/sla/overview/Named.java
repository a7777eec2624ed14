package in.namaste.sla.overview;

import in.namaste.sla.figures.Choices;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scope and what people call it; codes while nobody has told the names.
 *
 * @param choices what else the scope could be
 */
public record Named(Scope scope, Choices choices) {

  /** The department of the scope, if it is one. */
  public Optional<Name> department() {
    return scope.department().map(code -> named(choices.departments().stream(), code));
  }

  /** The place of the scope, if it is one. */
  public Optional<Name> place() {
    return scope
        .place()
        .map(
            code ->
                named(
                    Stream.concat(
                        choices.blocks().stream(),
                        choices.places().stream().map(Choices.Place::name)),
                    code));
  }

  /** The category of the scope, if it is one. */
  public Optional<Name> category() {
    return scope
        .category()
        .map(code -> named(choices.categories().stream().map(Choices.Category::name), code));
  }

  private static Name named(Stream<Name> known, String code) {
    return known
        .filter(name -> name.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Name(code, code, code));
  }
}
