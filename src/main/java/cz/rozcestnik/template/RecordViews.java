package cz.rozcestnik.template;

import cz.rozcestnik.site.SiteRecord;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Records as templates see them; the view of each is made when it is first looked at. */
final class RecordViews extends AbstractList<RecordView> implements RandomAccess {
    private final SiteViews views;
    private final List<SiteRecord> records;

    RecordViews(SiteViews views, List<SiteRecord> records) {
        this.views = views;
        this.records = records;
    }

    @Override
    public RecordView get(int index) {
        return views.record(records.get(index).name());
    }

    @Override
    public int size() {
        return records.size();
    }
}
