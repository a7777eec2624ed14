package in.namaste.sla.reading;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * What this service keeps of a topic in tables that hold nothing else: read again from the
 * beginning, they come out the same.
 *
 * @param topic its name
 * @param type the reader's own view of it
 * @param take changes the tables by one event, inside the caller's transaction; drops what is older
 *     than what they hold
 */
public record Projection<E>(String topic, Class<E> type, Function<E, Uni<Void>> take) {}
