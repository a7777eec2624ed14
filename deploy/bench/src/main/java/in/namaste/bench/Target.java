package in.namaste.bench;

import in.namaste.bench.meta.BusinessNumber;
import java.net.URI;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The running system under load.
 *
 * @param gateway where webhooks go
 * @param simulator Meta's stand-in, where the replies are counted
 * @param number the number that citizens write to
 * @param bootstrapServers its Kafka
 * @param database its PostgreSQL, for a table of the bench; empty if the bench may not enter
 */
record Target(
    URI gateway,
    URI simulator,
    BusinessNumber number,
    String bootstrapServers,
    Optional<DataSource> database) {}
