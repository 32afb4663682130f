package cz.rozcestnik.coverage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted on a day: a line for each region and topic, {@code CZ051;hlidani;2;1} for two services and a story.
 *
 * @param day    of the counting
 * @param counts by region and topic
 */
public record Snapshot(LocalDate day, SortedMap<Spot, Count> counts) {
    /** The folder of snapshots in the folder of content. */
    static final String FOLDER = "coverage/";
    static final String ENDING = ".csv";
    static final String COLUMNS = "region;topic;services;stories";

    /** Keeps a copy. */
    public Snapshot {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Returns the path of its file in the folder of content. */
    public String path() {
        return FOLDER + day + ENDING;
    }

    /** Returns what a region had for a topic; nothing for a topic or region that was not counted. */
    public Count count(Spot spot) {
        return counts.getOrDefault(spot, Count.NONE);
    }

    /** Returns whether a topic was counted on that day. */
    public boolean knows(Spot spot) {
        return counts.containsKey(spot);
    }

    /** Returns its file. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(COLUMNS).append('\n');
        counts.forEach((spot, count) -> text.append(spot.region()).append(';').append(spot.topic()).append(';')
                .append(count.services()).append(';').append(count.stories()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
