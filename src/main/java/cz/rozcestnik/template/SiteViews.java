package cz.rozcestnik.template;

import cz.rozcestnik.coverage.CoverageHistory;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Reference;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.SiteSubject;
import cz.rozcestnik.site.Subjects;
import cz.rozcestnik.trace.Trace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A site as templates see it, for readers of one language. */
public final class SiteViews {
    private final Site site;
    private final Trace trace;
    private final Language reader;
    private final Phrases words;
    private final Terminology terms;
    private final Pictures pictures;
    private final QrDrawing codes;
    private final Parts parts;
    private final TimeViews times;
    private final RecordLists recordLists;
    private final Facets facets;
    private final ListViews listViews;
    private final RecordViews records;
    private final Supplier<CoverageView> coverage;
    private final Supplier<SiteView> whole;
    private final Map<String, List<RecordView>> lists = new LinkedHashMap<>();
    private final Map<String, TypeView> types = new LinkedHashMap<>();

    /** Views of a site for readers of a language, without what was counted on earlier days. */
    public SiteViews(Site site, Language reader, Phrases words) {
        this(Groundwork.of(site), reader, words, () -> CoverageTrend.of(site, CoverageHistory.NONE), Terminology.NONE, Pictures.NONE);
    }

    /** Views of a site for readers of a language, whose terms are explained where they occur; each is made when it is first asked for. */
    public SiteViews(Groundwork ground, Language reader, Phrases words, Supplier<CoverageTrend> coverage, Terminology terms, Pictures pictures) {
        this.site = ground.site();
        this.trace = site.trace();
        this.reader = reader;
        this.words = words;
        this.terms = terms;
        this.pictures = pictures;
        this.codes = ground.codes();
        this.parts = new Parts(trace);
        this.times = new TimeViews(reader, words);
        this.recordLists = ground.lists(reader);
        this.facets = new Facets(site, recordLists, reader);
        this.listViews = new ListViews(recordLists, facets, words, trace);
        this.records = new RecordViews(site, reader, words, times, pictures, listViews);
        this.coverage = trace.once(() -> new CoverageViews(coverage.get(), this).view());
        this.whole = trace.once(() -> SiteView.of(site.settings(), reader, times, this::named));
        site.types().all().forEach(type -> lists.put(type.name(),
                new RecordViewList(records, site.list(type, reader), new SiteSubject.Order(reader, type.name()))));
        site.types().all().forEach(type -> types.put(type.name(), new TypeView(type.name(),
                type.labels().one().in(reader), type.labels().many().in(reader), listPath(type))));
    }

    /** Returns the trace of what is read of the site. */
    Trace trace() {
        return trace;
    }

    /** Returns the language of the readers. */
    public Language reader() {
        return reader;
    }

    /** Returns their words. */
    public Phrases words() {
        return words;
    }

    /** Returns what finds the terms of their texts. */
    public Terminology terminology() {
        return terms;
    }

    /** Returns the pictures of its records. */
    Pictures pictures() {
        return pictures;
    }

    /** Returns the view of a published record. */
    public RecordView record(RecordName name) {
        return records.record(name);
    }

    /** Returns the fields that say something of a record, in the order of its model. */
    List<FieldView> facts(RecordName name) {
        return records.facts(name);
    }

    /** Returns the last day of a record whose time is over. */
    public RecordView.DateView lastDay(SiteRecord record) {
        trace.read(record.name());
        return times.date(LocalDate.parse(record.window().lastDay()));
    }

    /** Returns a text drawn as a QR code, an SVG element. */
    String qr(String text) {
        return codes.svg(text);
    }

    /** Returns the parts that pages share. */
    Parts parts() {
        return parts;
    }

    /** Returns what regions have for topics. */
    public Supplier<CoverageView> coverage() {
        return coverage;
    }

    /** Returns the view of a day. */
    RecordView.DateView date(LocalDate day) {
        return times.date(day);
    }

    /** Returns the records of which a page has one more page each. */
    List<RecordView> subjects(RecordName page) {
        return Subjects.of(site, site.record(page).orElseThrow(), reader).stream()
                .map(subject -> record(subject.record().name())).toList();
    }

    /** Returns the path of the page that a page has for a record, from the site's root; empty where one has none. */
    String path(RecordName page, RecordName subject) {
        return Subjects.path(site.record(page).orElseThrow(), site.record(subject).orElseThrow(), reader).orElse("");
    }

    /** Returns the records of every type in the order of its list. */
    public Map<String, List<RecordView>> lists() {
        return lists;
    }

    /** Returns all lists that are pages of the site. */
    public RecordLists recordLists() {
        return recordLists;
    }

    /** Returns what records offer to the filters of lists. */
    public Facets facets() {
        return facets;
    }

    /** Returns what a template sees of a page of a list; the first page is 1. */
    public ListView view(RecordList list, int number) {
        return listViews.view(list, number,
                list.shares().stream().map(share -> record(share.value().name())).toList());
    }

    /** Returns what a list is called. */
    public String title(RecordList list) {
        return listViews.title(list);
    }

    /** Returns the views of records. */
    public List<RecordView> views(Collection<SiteRecord> some) {
        return some.stream().map(record -> record(record.name())).toList();
    }

    /** Returns all types by name. */
    public Map<String, TypeView> types() {
        return types;
    }

    /** Returns the path of a type's list from the site's root; empty where there is none. */
    public String listPath(ContentType type) {
        return type.pages().list() ? type.folder(reader).map(folder -> folder + "index.html").orElse("") : "";
    }

    /** Returns the site itself. */
    public SiteView site() {
        return whole.get();
    }

    private RecordView named(Value.Reference reference) {
        return record(new RecordName(reference.type(), reference.name()));
    }
}
