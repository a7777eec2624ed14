package in.namaste.ticket.programs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scopes in one column, by their wire names with blanks between, as OAuth writes them. */
@Converter
class ScopeSet implements AttributeConverter<Set<Scope>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Scope> scopes) {
    return scopes.stream().map(Scope::wireName).sorted().collect(Collectors.joining(" "));
  }

  @Override
  public Set<Scope> convertToEntityAttribute(String written) {
    return Stream.of(written.split(" "))
        .flatMap(name -> Scope.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
