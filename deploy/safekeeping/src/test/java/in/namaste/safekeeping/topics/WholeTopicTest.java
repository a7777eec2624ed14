package in.namaste.safekeeping.topics;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.topics.AsyncApi;
import java.io.IOException;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

class WholeTopicTest {

  /** A backup with a record larger than the producer's bound could not come back. */
  @Test
  void theLargestRecordIsAsLargeAsTheContractsLetTheLargestBe() throws IOException {
    assertThat(AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")))
        .extracting(
            topic -> topic.configuration().getOrDefault(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "0"))
        .extracting(Integer::valueOf)
        .contains(WholeTopic.LARGEST_RECORD_BYTES)
        .allMatch(bytes -> bytes <= WholeTopic.LARGEST_RECORD_BYTES);
  }
}
