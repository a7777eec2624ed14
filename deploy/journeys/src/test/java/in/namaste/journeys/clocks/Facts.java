package in.namaste.journeys.clocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells sla-monitor what ticket-service would tell it. */
final class Facts implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaProducer<String, String> producer;
  private final AtomicLong told = new AtomicLong();
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  Facts(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringSerializer(),
            new StringSerializer());
  }

  void registered(Complaint complaint) {
    send("ticket.events", complaint.id.toString(), complaint.registration());
    told.incrementAndGet();
  }

  void resolved(Complaint complaint) {
    send("ticket.events", complaint.id.toString(), complaint.resolution());
    told.incrementAndGet();
  }

  /** Somebody sits at each post of the ladder. */
  void ladder() {
    for (String code : Complaint.LADDER) {
      ObjectNode post = example("PostPublished");
      post.remove("heldBy");
      post.put("code", code).put("departmentCode", Complaint.DEPARTMENT).put("held", true);
      send("directory", "post:" + code, post.toString());
    }
    ObjectNode ladder = example("LadderPublished").put("code", Complaint.DEPARTMENT);
    ArrayNode posts = ladder.putArray("posts");
    Complaint.LADDER.forEach(posts::add);
    send("directory", "ladder:" + Complaint.DEPARTMENT, ladder.toString());
  }

  /** How many records of {@code ticket.events} there are; all of them are with the broker then. */
  long told() {
    producer.flush();
    if (failure.get() != null) {
      throw new AssertionError("The broker refused a record", failure.get());
    }
    return told.get();
  }

  private void send(String topic, String key, String value) {
    var unused =
        producer.send(
            new ProducerRecord<>(topic, key, value),
            (metadata, refused) -> failure.compareAndSet(null, refused));
  }

  private static ObjectNode example(String type) {
    try {
      return (ObjectNode) JSON.readTree(Contracts.example(type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A golden example is not JSON", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
