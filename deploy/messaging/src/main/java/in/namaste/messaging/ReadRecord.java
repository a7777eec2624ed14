package in.namaste.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record and what it says.
 *
 * @param event the record's value, parsed
 */
public record ReadRecord<E>(ConsumerRecord<byte[], byte[]> record, E event) {}
