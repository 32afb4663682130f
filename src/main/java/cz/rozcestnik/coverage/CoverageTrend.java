package cz.rozcestnik.coverage;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.trace.Hash64;
import java.util.Optional;

/**
 * What is counted now, beside what was counted before.
 *
 * @param now    the counts of today
 * @param before the last snapshot of an earlier day; nothing where there is none
 */
public record CoverageTrend(Coverage now, Optional<Snapshot> before) {

    /** Counts what a site has now and finds what it had before. */
    public static CoverageTrend of(Site site, CoverageHistory history) {
        return new CoverageTrend(Coverage.of(site), history.before(site.clock().toLocalDate()));
    }

    /** Returns a sum that no other counts have, nor other topics or regions for readers of a language. */
    public long sum(Language reader) {
        Hash64 sum = new Hash64();
        now.topics(reader).forEach(topic -> sum.add(topic.name().toString()));
        Coverage.codes().forEach(code -> {
            sum.add(now.region(code).map(region -> region.name().toString()).orElse(""));
            add(now.total(code), sum);
            now.topics(reader).forEach(topic -> add(now.count(code, topic), sum));
        });
        now.services().forEach(type -> sum.add(type.name()));
        before.ifPresent(snapshot -> {
            sum.add(snapshot.day().toString());
            snapshot.counts().forEach((spot, count) -> add(count, sum.add(spot.region()).add(spot.topic())));
        });
        return sum.value();
    }

    private static void add(Count count, Hash64 sum) {
        sum.add(count.services()).add(count.stories());
    }
}
