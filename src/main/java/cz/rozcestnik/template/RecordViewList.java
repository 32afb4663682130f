package cz.rozcestnik.template;

import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.trace.Subject;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Records as templates see them; the view of each is made when it is first looked at. */
final class RecordViewList extends AbstractList<RecordView> implements RandomAccess {
    private final RecordViews views;
    private final List<SiteRecord> records;
    private final Subject order;

    /** The views of records, whose number and order are a subject. */
    RecordViewList(RecordViews views, List<SiteRecord> records, Subject order) {
        this.views = views;
        this.records = records;
        this.order = order;
    }

    @Override
    public RecordView get(int index) {
        views.trace().read(order);
        return views.record(records.get(index).name());
    }

    @Override
    public int size() {
        views.trace().read(order);
        return records.size();
    }
}
