package in.namaste.ticket;

import in.namaste.testing.ReadingContract;
import org.junit.jupiter.api.Test;

/** No topic, event or field is read that no contract names. */
class ReadingContractTest {

  @Test
  void theContractNamesTheTopics() {
    ReadingContract.assertTopicsNamed();
  }

  @Test
  void theContractNamesEveryEventAndField() {
    ReadingContract.assertViewsNamed("in.namaste.ticket");
  }
}
