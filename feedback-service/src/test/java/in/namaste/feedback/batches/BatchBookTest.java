package in.namaste.feedback.batches;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.batches.Batch.Deed;
import in.namaste.feedback.codes.FormCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchBookTest {

  private static final String OFFICE = "PHED-ROHTAK";
  private static final Deed DEED = new Deed("dc", Instant.parse("2026-11-27T06:00:00Z"));

  private final BatchBook book = new BatchBook();

  @Test
  void whatWasPrintedBeforeBatchesWereKeptIsValid() {
    assertThat(book.isRevoked(new FormCode(OFFICE, "C1", 1))).isFalse();
    assertThat(book.current(OFFICE)).isEqualTo(1);
  }

  @Test
  void theNewestBatchIsPrintedAndTheFirstStaysInTheList() {
    book.replace(List.of(new Batch(OFFICE, 2, "torn", DEED, null, null)));

    assertThat(book.current(OFFICE)).isEqualTo(2);
    assertThat(book.of(OFFICE)).extracting(Batch::number).containsExactly(2, 1);
    assertThat(book.current("MCR-ROHTAK")).isEqualTo(1);
  }

  @Test
  void aRevokedBatchTakesAllItsCodesAndNoOthers() {
    book.replace(
        List.of(
            new Batch(OFFICE, 1, "", null, DEED, "copied"),
            new Batch(OFFICE, 2, "", DEED, null, null)));

    assertThat(book.isRevoked(new FormCode(OFFICE, null, 1))).isTrue();
    assertThat(book.isRevoked(new FormCode(OFFICE, "C1", 1))).isTrue();
    assertThat(book.isRevoked(new FormCode(OFFICE, "C1", 2))).isFalse();
    assertThat(book.isRevoked(FormCode.onList(OFFICE))).isFalse();
    assertThat(book.isRevoked(new FormCode("MCR-ROHTAK", null, 1))).isFalse();
  }
}
