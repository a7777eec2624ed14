package in.namaste.feedback.departments;

import in.namaste.feedback.departments.DirectoryEvent.DepartmentPublished;
import in.namaste.feedback.departments.DirectoryEvent.Other;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the departments' names as {@code directory} tells them, highest version first. */
@ApplicationScoped
public class Departments {

  private static final String KEEP =
      """
      insert into department (code, version, name_hi, name_en, position)
      values (:code, :version, :nameHi, :nameEn, :position)
      on conflict (code) do update
      set version = excluded.version, name_hi = excluded.name_hi, name_en = excluded.name_en,
          position = excluded.position
      where department.version < excluded.version
      """;

  private static final String ALL = "select code, name_hi, name_en, position from department";

  private final TopicReader reader;
  private final Transactions transactions;
  private volatile Map<String, Department> lastSeen = Map.of();

  Departments(TopicReader reader, Transactions transactions) {
    this.reader = reader;
    this.transactions = transactions;
  }

  @Incoming("directory")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(
        record,
        DirectoryEvent.class,
        event ->
            switch (event) {
              case DepartmentPublished published -> keep(published);
              case Other other -> Uni.createFrom().voidItem();
            });
  }

  /** The departments by code; as they were last seen while the database is away. */
  public Uni<Names> names() {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session -> session.createNativeQuery(ALL, Object[].class).getResultList()))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Department(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).intValue()))
                    .collect(Collectors.toMap(Department::code, Function.identity())))
        .invoke(seen -> lastSeen = seen)
        .onFailure()
        .recoverWithItem(() -> lastSeen)
        .map(Names::new);
  }

  private Uni<Void> keep(DepartmentPublished published) {
    return transactions
        .run(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(KEEP)
                                .setParameter("code", published.code())
                                .setParameter("version", published.version())
                                .setParameter("nameHi", published.nameHi())
                                .setParameter("nameEn", published.nameEn())
                                .setParameter("position", published.order())
                                .executeUpdate()))
        .replaceWithVoid();
  }

  /** The departments known at one moment. */
  public record Names(Map<String, Department> byCode) {

    /** A department; one not told of yet is called by its code. */
    public Department of(String code) {
      return byCode.getOrDefault(code, Department.unknown(code));
    }
  }
}
