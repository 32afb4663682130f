package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records in the order of their names, each found without comparing its name to others: every page follows references. */
final class RecordsByName extends AbstractMap<RecordName, SiteRecord> implements SortedMap<RecordName, SiteRecord> {
    private final SortedMap<RecordName, SiteRecord> inOrder;
    private final Map<RecordName, SiteRecord> found;

    /** Returns a copy of records that may yet change. */
    static RecordsByName of(SortedMap<RecordName, SiteRecord> records) {
        return records instanceof RecordsByName known ? known : new RecordsByName(records);
    }

    private RecordsByName(SortedMap<RecordName, SiteRecord> records) {
        inOrder = Collections.unmodifiableSortedMap(new TreeMap<>(records));
        found = new HashMap<>(inOrder);
    }

    @Override
    public SiteRecord get(Object name) {
        return found.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return found.containsKey(name);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    @Override
    public Comparator<? super RecordName> comparator() {
        return inOrder.comparator();
    }

    @Override
    public SortedMap<RecordName, SiteRecord> subMap(RecordName from, RecordName to) {
        return inOrder.subMap(from, to);
    }

    @Override
    public SortedMap<RecordName, SiteRecord> headMap(RecordName to) {
        return inOrder.headMap(to);
    }

    @Override
    public SortedMap<RecordName, SiteRecord> tailMap(RecordName from) {
        return inOrder.tailMap(from);
    }

    @Override
    public RecordName firstKey() {
        return inOrder.firstKey();
    }

    @Override
    public RecordName lastKey() {
        return inOrder.lastKey();
    }

    @Override
    public Set<RecordName> keySet() {
        return inOrder.keySet();
    }

    @Override
    public Collection<SiteRecord> values() {
        return inOrder.values();
    }

    @Override
    public Set<Entry<RecordName, SiteRecord>> entrySet() {
        return inOrder.entrySet();
    }
}
