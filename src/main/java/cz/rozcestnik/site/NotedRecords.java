package cz.rozcestnik.site;

import cz.rozcestnik.trace.Trace;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Records of which each is noted as it is looked at. */
final class NotedRecords extends AbstractList<SiteRecord> implements RandomAccess {
    private final List<SiteRecord> records;
    private final Trace trace;

    private NotedRecords(List<SiteRecord> records, Trace trace) {
        this.records = records;
        this.trace = trace;
    }

    /** Returns records as they are to be looked at. */
    static List<SiteRecord> of(List<SiteRecord> records, Trace trace) {
        return trace.isNoting() ? new NotedRecords(records, trace) : records;
    }

    @Override
    public SiteRecord get(int index) {
        SiteRecord record = records.get(index);
        trace.read(record.name());
        return record;
    }

    @Override
    public int size() {
        return records.size();
    }
}
