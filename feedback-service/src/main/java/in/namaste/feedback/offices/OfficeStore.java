package in.namaste.feedback.offices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Office;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of offices. Its methods want a session of the caller. */
@ApplicationScoped
public class OfficeStore {

  private static final TypeReference<List<Office.Counter>> COUNTERS = new TypeReference<>() {};

  private static final String ALL =
      """
      select code, version, active, name_hi, name_en, department_code, cast(counters as text)
      from office order by code
      """;

  private static final String ADD =
      """
      insert into office (code, version, active, name_hi, name_en, department_code, counters)
      values (:code, :version, :active, :nameHi, :nameEn, :department, cast(cast(:counters as text) as jsonb))
      on conflict do nothing
      """;

  private static final String LOCKED =
      """
      select code, version, active, name_hi, name_en, department_code, cast(counters as text)
      from office where code = :code for update
      """;

  private static final String LOCK_ALL =
      """
      select code, department_code from office where code = any(cast(:codes as text[]))
      order by code for no key update
      """;

  private static final String CHANGE =
      """
      update office
      set version = :version, active = :active, name_hi = :nameHi, name_en = :nameEn,
          department_code = :department, counters = cast(cast(:counters as text) as jsonb)
      where code = :code
      """;

  private final ObjectMapper json;

  OfficeStore(ObjectMapper json) {
    this.json = json;
  }

  Uni<List<Office>> all() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
        .map(rows -> rows.stream().map(this::office).toList());
  }

  /** Adds an office; false when there is one of this code already. */
  Uni<Boolean> add(Office office) {
    return write(ADD, office).map(added -> added == 1);
  }

  /** An office, kept from all others until the transaction ends; null if there is none. */
  Uni<Office> locked(String code) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCKED, Object[].class)
                    .setParameter("code", code)
                    .getSingleResultOrNull())
        .map(row -> row == null ? null : office(row));
  }

  /** Keeps an office as it is now. */
  Uni<Void> change(Office office) {
    return write(CHANGE, office).replaceWithVoid();
  }

  private Uni<Integer> write(String sql, Office office) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql)
                    .setParameter("code", office.code())
                    .setParameter("version", office.version())
                    .setParameter("active", office.active())
                    .setParameter("nameHi", office.nameHi())
                    .setParameter("nameEn", office.nameEn())
                    .setParameter("department", office.departmentCode())
                    .setParameter("counters", text(office.counters()))
                    .executeUpdate());
  }

  /**
   * Locks an office until the transaction ends, so that its answers are counted one after the
   * other, and tells its department. Fails with IllegalArgumentException if the office is unknown.
   */
  public Uni<String> lockAndTellDepartment(String officeCode) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select department_code from office where code = :code for no key update",
                        String.class)
                    .setParameter("code", officeCode)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalArgumentException("Unknown office " + officeCode));
  }

  /**
   * As {@link #lockAndTellDepartment} for many offices, always in one order. Fails with
   * IllegalArgumentException if one of them is unknown.
   *
   * @return office code to department code
   */
  public Uni<Map<String, String>> lockAndTellDepartments(Set<String> officeCodes) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK_ALL, Object[].class)
                    .setParameter("codes", officeCodes.toArray(String[]::new))
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])))
        .invoke(
            known -> {
              if (!known.keySet().containsAll(officeCodes)) {
                throw new IllegalArgumentException("Unknown office among " + officeCodes);
              }
            });
  }

  private Office office(Object[] row) {
    return new Office(
        (String) row[0],
        ((Number) row[1]).longValue(),
        (Boolean) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        counters((String) row[6]));
  }

  private List<Office.Counter> counters(String text) {
    try {
      return json.readValue(text, COUNTERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Counters of an office are unreadable", e);
    }
  }

  private String text(List<Office.Counter> counters) {
    try {
      return json.writeValueAsString(counters);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Counters of an office are not writable", e);
    }
  }
}
