package in.namaste.bench;

import in.namaste.bench.load.Flood;
import in.namaste.bench.load.SteadyLoad;
import in.namaste.bench.pace.Pace;
import java.util.Optional;

/**
 * Everything that one run measured.
 *
 * @param kafkaMany records into Kafka, as many at once as the producer likes
 * @param kafkaFew records into Kafka, each acknowledged before its place is taken by another
 * @param postgres transactions of two inserts; empty if the bench had no access
 * @param flood webhooks as fast as they are taken
 * @param calm replies at a rate far below any limit
 * @param sustained replies at the highest rate kept up; empty if there was none
 * @param citizens conversations at a time
 * @param grievances whole complaints
 */
record Figures(
    Pace kafkaMany,
    Pace kafkaFew,
    Optional<Pace> postgres,
    Flood.Result flood,
    SteadyLoad.Result calm,
    Optional<SteadyLoad.Result> sustained,
    int citizens,
    Pace grievances) {}
