package in.namaste.feedback.offices;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Office;
import in.namaste.feedback.Office.Counter;
import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import in.namaste.testing.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running district takes what a newer pack adds, and nothing else of it. */
@WithRealBackbone
class PackOfficesTest {

  private static final String HEADINGS = "office_code,dept_code,name_en,name_hi,counters,source\n";

  @Inject OfficeStore store;
  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Clock clock;
  @TempDir Path district;

  @BeforeEach
  void theDistrictsOwnOfficesAreThere() {
    offices().await(record -> "PHED-ROHTAK".equals(Topic.key(record)));
  }

  @Test
  void newOfficesAndCountersComeAndWhatPeopleChangedStays() throws Throwable {
    bring("PACK-A,DCO,Office A,कार्यालय क,C1:First:पहला|C2:Second:दूसरा,example: test\n");
    Office kept =
        all().get("PACK-A").described("नया नाम", "New name", "PHED").with(closed("C2")).closed();
    change(kept);
    int before = all().size();

    for (int start = 0; start < 2; start++) {
      bring(
          """
          PACK-A,DCO,Office A again,फिर क,C1:Other:और|C3:Third:तीसरा,example: test
          PACK-B,DCO,Office B,कार्यालय ख,,example: test
          """);
    }

    Map<String, Office> all = all();
    assertThat(all).hasSize(before + 1);
    assertThat(all.get("PACK-A"))
        .isEqualTo(
            new Office(
                "PACK-A",
                kept.version() + 1,
                false,
                "नया नाम",
                "New name",
                "PHED",
                List.of(
                    new Counter("C1", "पहला", "First"),
                    closed("C2"),
                    new Counter("C3", "तीसरा", "Third"))));
    assertThat(all.get("PACK-B").version()).isEqualTo(1);
    offices().await(record -> "PACK-B".equals(Topic.key(record)));
    assertThat(told("PACK-A")).isEqualTo(2);
    assertThat(told("PACK-B")).isEqualTo(1);
  }

  @Test
  void aPackWithoutAnOfficeClosesNone() throws Throwable {
    bring("PACK-C,DCO,Office C,कार्यालय ग,,example: test\n");
    Map<String, Office> before = all();

    bring("");

    assertThat(all()).isEqualTo(before);
  }

  private void bring(String lines) throws Throwable {
    var pack = new PackOffices(pack(lines), store, transactions, outbox, clock);
    VertxContextSupport.subscribeAndAwait(pack::addNew);
  }

  private DistrictOffices pack(String lines) throws IOException {
    Files.writeString(district.resolve("offices.csv"), HEADINGS + lines);
    return new DistrictOffices(district);
  }

  private void change(Office office) throws Throwable {
    VertxContextSupport.subscribeAndAwait(() -> transactions.run(() -> store.change(office)));
  }

  private Map<String, Office> all() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(store::all)).stream()
        .collect(Collectors.toMap(Office::code, Function.identity()));
  }

  private static Counter closed(String code) {
    return new Counter(code, "दूसरा", "Second", true);
  }

  private static long told(String office) {
    return offices().all().stream().filter(record -> office.equals(Topic.key(record))).count();
  }

  private static Topic offices() {
    return Topic.named(OfficeEvent.TOPIC);
  }
}
