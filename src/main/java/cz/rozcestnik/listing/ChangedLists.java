package cz.rozcestnik.listing;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a type after a few of its records have changed: only those in which one of these stood or stands are made
 * anew.
 */
final class ChangedLists {
    /** Many changes at once are new lists. */
    private static final int FEW = 100;

    private final Partings partings;
    private final Turnover turnover;
    private final Comparator<SiteRecord> order;
    /** The records that come, by the lists where they stand near, and by those where they concern the whole country. */
    private final Map<Boolean, Map<List<String>, List<SiteRecord>>> coming = Map.of(false, new HashMap<>(), true, new HashMap<>());

    private ChangedLists(Partings partings, Turnover turnover, Map<RecordName, Integer> places) {
        this.partings = partings;
        this.turnover = turnover;
        this.order = Comparator.comparing(record -> places.get(record.name()));
    }

    /**
     * Returns the lists by what their records share; nothing where too much is different.
     *
     * @param before   the lists as they were, that of all records first
     * @param partings by which they were made, and still are
     * @param now      all records in their order
     * @param places   where each stands in it
     */
    static Optional<Map<List<String>, RecordList>> of(Map<List<String>, RecordList> before, Partings partings,
            List<SiteRecord> now, Map<RecordName, Integer> places) {
        RecordList all = before.get(List.of());
        Turnover turnover = Turnover.of(all.records(), now);
        if (turnover.size() == 0 || turnover.size() > FEW) {
            return turnover.size() == 0 ? Optional.of(before) : Optional.empty();
        }
        Map<List<String>, RecordList> lists = new LinkedHashMap<>(before);
        new ChangedLists(partings, turnover, places).change(lists);
        lists.put(List.of(), new RecordList(all.type(), all.shares(), now, now.size()));
        return Optional.of(lists);
    }

    private void change(Map<List<String>, RecordList> lists) {
        Set<List<String>> touched = new HashSet<>();
        turnover.gone().forEach(record -> partings.tell(record, (key, wide) -> touched.add(key)));
        turnover.come().forEach(record -> partings.tell(record, (key, wide) -> {
            touched.add(key);
            coming.get(wide).computeIfAbsent(key, none -> new ArrayList<>()).add(record);
        }));
        touched.forEach(key -> lists.computeIfPresent(key, this::changed));
    }

    private RecordList changed(List<String> key, RecordList list) {
        List<SiteRecord> records = part(list.records().subList(0, list.near()), coming.get(false).get(key));
        int near = records.size();
        records.addAll(part(list.records().subList(list.near(), list.records().size()), coming.get(true).get(key)));
        return new RecordList(list.type(), list.shares(), records, near);
    }

    private List<SiteRecord> part(List<SiteRecord> before, List<SiteRecord> more) {
        List<SiteRecord> records = new ArrayList<>(before);
        records.removeIf(turnover.gone()::contains);
        if (more != null) {
            more.forEach(record -> records.add(-Collections.binarySearch(records, record, order) - 1, record));
        }
        return records;
    }
}
