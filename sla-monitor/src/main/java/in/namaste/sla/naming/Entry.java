package in.namaste.sla.naming;

import in.namaste.sla.naming.DirectoryEvent.CategoryPublished;
import in.namaste.sla.naming.DirectoryEvent.DepartmentPublished;
import in.namaste.sla.naming.DirectoryEvent.PlacePublished;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A row of the table {@code name}: what is not of a kind's business is the empty text. */
final class Entry {

  private static final String KEEP =
      """
      insert into name as known (kind, code, version, active, name_hi, name_en,
                                 parent_code, level, area, department_code, ticket_class,
                                 legal_hours_urban, legal_hours_rural)
      values (:kind, :code, :version, :active, :hi, :en, nullif(:parent, ''),
              nullif(:level, ''), nullif(:area, ''), nullif(:department, ''), nullif(:class, ''),
              nullif(:legal_urban, '')::integer, nullif(:legal_rural, '')::integer)
      on conflict (kind, code) do update
        set version = excluded.version, active = excluded.active,
            name_hi = excluded.name_hi, name_en = excluded.name_en,
            parent_code = excluded.parent_code, level = excluded.level, area = excluded.area,
            department_code = excluded.department_code, ticket_class = excluded.ticket_class,
            legal_hours_urban = excluded.legal_hours_urban,
            legal_hours_rural = excluded.legal_hours_rural
        where known.version <= excluded.version
      """;

  private final Map<String, Object> values = new HashMap<>();

  private Entry(String kind, String code, long version, boolean active, String hi, String en) {
    values.putAll(
        Map.of(
            "kind", kind, "code", code, "version", version, "active", active, "hi", hi, "en", en));
    with("parent", "").with("level", "").with("area", "").with("department", "").with("class", "");
    with("legal_urban", "").with("legal_rural", "");
  }

  static Entry of(DepartmentPublished it) {
    return new Entry("department", it.code(), it.version(), it.active(), it.nameHi(), it.nameEn());
  }

  static Entry of(CategoryPublished it) {
    return new Entry("category", it.code(), it.version(), it.active(), it.nameHi(), it.nameEn())
        .with("department", it.departmentCode())
        .with("class", it.ticketClass().name())
        .with("legal_urban", Objects.toString(it.legalHoursUrban(), ""))
        .with("legal_rural", Objects.toString(it.legalHoursRural(), ""));
  }

  static Entry of(PlacePublished it) {
    return new Entry("place", it.code(), it.version(), it.active(), it.nameHi(), it.nameEn())
        .with("level", it.level())
        .with("parent", it.parentCode() == null ? "" : it.parentCode())
        .with("area", it.area() == null ? "" : it.area().name());
  }

  private Entry with(String column, String value) {
    values.put(column, value);
    return this;
  }

  /** Keeps it unless a newer one is known. */
  Uni<Void> keep() {
    return Panache.getSession()
        .chain(
            session -> {
              var statement = session.createNativeQuery(KEEP);
              values.forEach(statement::setParameter);
              return statement.executeUpdate();
            })
        .replaceWithVoid();
  }
}
