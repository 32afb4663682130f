package cz.rozcestnik.coverage;

/**
 * A topic in a region.
 *
 * @param region a NUTS 3 code, or {@code CZ} for the whole country
 * @param topic  the name of the topic's record
 */
public record Spot(String region, String topic) implements Comparable<Spot> {

    /** By region, then by topic. */
    @Override
    public int compareTo(Spot other) {
        int byRegion = region.compareTo(other.region);
        return byRegion == 0 ? topic.compareTo(other.topic) : byRegion;
    }
}
