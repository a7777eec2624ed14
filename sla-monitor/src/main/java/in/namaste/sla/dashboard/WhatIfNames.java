package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Name;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the departments, and the complaints listed on a what-if page, are called. */
@ApplicationScoped
class WhatIfNames {

  private static final String DEPARTMENTS =
      """
      select code as department_code, name_hi as department_hi, name_en as department_en
      from name where kind = 'department' order by code
      """;

  private static final String COMPLAINTS =
      """
      select t.ticket_id,
             t.category_code, c.name_hi as category_hi, c.name_en as category_en,
             t.place_code, p.name_hi as place_hi, p.name_en as place_en
      from ticket_view t
      left join name c on c.kind = 'category' and c.code = t.category_code
      left join name p on p.kind = 'place' and p.code = t.place_code
      where t.ticket_id = any($1)
      """;

  private final Pool pool;

  WhatIfNames(Pool pool) {
    this.pool = pool;
  }

  /** Which complaint, and where. */
  record Complaint(Name category, Name place) {}

  Uni<List<Name>> departments() {
    return pool.query(DEPARTMENTS)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> Name.of(row, "department"))
                    .toList());
  }

  Uni<Map<UUID, Complaint>> complaints(List<UUID> tickets) {
    return pool.preparedQuery(COMPLAINTS)
        .execute(Tuple.of(tickets.toArray(UUID[]::new)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(
                        Collectors.toMap(row -> row.getUUID("ticket_id"), WhatIfNames::complaint)));
  }

  private static Complaint complaint(Row row) {
    return new Complaint(Name.of(row, "category"), Name.of(row, "place"));
  }
}
