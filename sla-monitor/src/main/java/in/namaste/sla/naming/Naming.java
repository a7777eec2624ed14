package in.namaste.sla.naming;

import in.namaste.sla.naming.DirectoryEvent.CategoryPublished;
import in.namaste.sla.naming.DirectoryEvent.DepartmentPublished;
import in.namaste.sla.naming.DirectoryEvent.LadderPublished;
import in.namaste.sla.naming.DirectoryEvent.PlacePublished;
import in.namaste.sla.naming.DirectoryEvent.PostPublished;
import in.namaste.sla.naming.OfficeEvent.OfficePublished;
import in.namaste.sla.reading.PositionedReader;
import in.namaste.sla.reading.Projecting;
import in.namaste.sla.reading.Projection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps the newest names of departments, categories, places and offices for the pages, and posts
 * and ladders.
 */
@ApplicationScoped
public class Naming implements Projecting {

  private static final String KEEP_OFFICE =
      """
      insert into office as known (code, version, active, name_hi, name_en, department_code)
      values (:code, :version, :active, :hi, :en, :department)
      on conflict (code) do update
        set version = excluded.version, active = excluded.active, name_hi = excluded.name_hi,
            name_en = excluded.name_en, department_code = excluded.department_code
        where known.version <= excluded.version
      """;

  private final PositionedReader reader;
  private final Posts posts;

  Naming(PositionedReader reader, Posts posts) {
    this.reader = reader;
    this.posts = posts;
  }

  @Override
  public List<Projection<?>> projections() {
    return List.of(
        new Projection<>("directory", DirectoryEvent.class, this::keep),
        new Projection<>("offices", OfficeEvent.class, this::keep));
  }

  @Incoming("directory")
  Uni<Void> onDirectory(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, DirectoryEvent.class, this::keep);
  }

  @Incoming("offices")
  Uni<Void> onOffice(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, OfficeEvent.class, this::keep);
  }

  private Uni<Void> keep(DirectoryEvent event) {
    return switch (event) {
      case DepartmentPublished department -> Entry.of(department).keep();
      case CategoryPublished category -> Entry.of(category).keep();
      case PlacePublished place -> Entry.of(place).keep();
      case PostPublished post -> posts.keep(post);
      case LadderPublished ladder -> posts.keep(ladder);
      case DirectoryEvent.Other other -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> keep(OfficeEvent event) {
    return switch (event) {
      case OfficePublished office -> keep(office);
      case OfficeEvent.Other other -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> keep(OfficePublished office) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_OFFICE)
                    .setParameter("code", office.code())
                    .setParameter("version", office.version())
                    .setParameter("active", office.active())
                    .setParameter("hi", office.nameHi())
                    .setParameter("en", office.nameEn())
                    .setParameter("department", office.departmentCode())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
