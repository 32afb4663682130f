package cz.rozcestnik.template;

import cz.rozcestnik.coverage.CoverageHistory;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.listing.Companions;
import cz.rozcestnik.listing.Facets;
import cz.rozcestnik.listing.RecordList;
import cz.rozcestnik.listing.RecordLists;
import cz.rozcestnik.markdown.Terminology;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Accessibility;
import cz.rozcestnik.site.Reference;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.SiteSubject;
import cz.rozcestnik.site.Subjects;
import cz.rozcestnik.trace.Trace;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A site as templates see it, for readers of one language. */
public final class SiteViews {
    private static final Set<Role> NOT_FACTS = Set.of(
            Role.TITLE, Role.SUMMARY, Role.SLUG, Role.STATUS, Role.KEYWORDS, Role.SAMPLE, Role.LAYOUT,
            Role.SOURCE, Role.ALIASES, Role.WAIVERS, Role.PUBLISH_FROM, Role.PUBLISH_UNTIL, Role.VALID_FROM,
            Role.VALID_TO);

    private final Site site;
    private final Terminology terms;
    private final Pictures pictures;
    private final Language reader;
    private final Phrases words;
    private final TimeViews times;
    private final FieldViews fields;
    private final RecordLists recordLists;
    private final Facets facets;
    private final ListViews listViews;
    private final Companions companions;
    private final Map<RecordName, Seen> records = new ConcurrentHashMap<>();
    private final Map<String, List<RecordView>> lists = new LinkedHashMap<>();
    private final Map<String, TypeView> types = new LinkedHashMap<>();
    private final Supplier<CoverageView> coverage;
    private final Supplier<SiteView> whole;
    private final QrDrawing codes;
    private final Parts parts;
    private final Trace trace;

    /** A view that was made, with the name that its record has itself: to find what is noted takes long for another of the same letters. */
    private record Seen(RecordName name, RecordView view) {
    }

    /** Views of a site for readers of a language, without what was counted on earlier days. */
    public SiteViews(Site site, Language reader, Phrases words) {
        this(Groundwork.of(site), reader, words, () -> CoverageTrend.of(site, CoverageHistory.NONE), Terminology.NONE, Pictures.NONE);
    }

    /** Views of a site for readers of a language, whose terms are explained where they occur; each is made when it is first asked for. */
    public SiteViews(Groundwork ground, Language reader, Phrases words, Supplier<CoverageTrend> coverage, Terminology terms, Pictures pictures) {
        this.pictures = pictures;
        this.site = ground.site();
        this.trace = site.trace();
        this.parts = new Parts(trace);
        this.whole = trace.once(this::whole);
        this.codes = ground.codes();
        this.terms = terms;
        this.coverage = trace.once(() -> new CoverageViews(coverage.get(), this).view());
        this.reader = reader;
        this.words = words;
        this.times = new TimeViews(reader, words);
        this.fields = new FieldViews(times,
                (type, name) -> Optional.ofNullable(record(new RecordName(type, name))), site::path, pictures);
        this.recordLists = ground.lists(reader);
        this.facets = new Facets(site, recordLists, reader);
        this.listViews = new ListViews(recordLists, facets, words, trace);
        this.companions = new Companions(site, reader);
        site.types().all().forEach(type -> lists.put(type.name(),
                new RecordViews(this, site.list(type, reader), new SiteSubject.Order(reader, type.name()))));
        site.types().all().forEach(type -> types.put(type.name(), new TypeView(type.name(),
                type.labels().one().in(reader), type.labels().many().in(reader), listPath(type))));
    }

    /** A content type as a template sees it; {@code path} is that of its list, empty where there is none. */
    public record TypeView(String name, String label, String labelMany, String path) {
    }

    /** A field that a record has, as a template sees it. */
    public record FieldView(String name, String label, String kind, Object value) {
    }

    /** The site itself as a template sees it. */
    public record SiteView(
            String name, String tagline, String host, boolean ribbon, Optional<RecordView> funding,
            Optional<LicenceView> licence, Optional<String> exit, Optional<AccessibilityView> accessibility,
            boolean keeping, Optional<String> archive) {
    }

    /** What the statement of accessibility says, as a template sees it. */
    public record AccessibilityView(
            String status, RecordView.DateView assessed, List<String> checks, List<String> gaps, Optional<RecordView> contact) {
    }

    /** A licence as a template sees it. */
    public record LicenceView(String name, String url) {
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
        Seen known = records.get(name);
        if (known == null) {
            known = site.record(name).map(record -> records.computeIfAbsent(name, none -> new Seen(record.name(), view(record)))).orElse(null);
        }
        trace.read(known == null ? name : known.name());
        return known == null ? null : known.view();
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

    private SiteView whole() {
        return new SiteView(site.settings().name().in(reader), site.settings().tagline().in(reader),
                site.settings().host().toString(), site.settings().demo().ribbon(),
                site.settings().funding().map(this::named),
                site.settings().licence().map(licence -> new LicenceView(licence.name(), licence.address().toString())),
                Optional.ofNullable(site.settings().visitors().exit().get(reader)).map(URI::toString),
                site.settings().visitors().accessibility().map(this::accessibility),
                site.settings().visitors().keeping(), site.settings().visitors().archive().map(URI::toString));
    }

    private RecordView named(Value.Reference reference) {
        return record(new RecordName(reference.type(), reference.name()));
    }

    private AccessibilityView accessibility(Accessibility facts) {
        return new AccessibilityView(facts.status().code(), times.date(facts.assessed()),
                facts.checks().stream().map(text -> text.in(reader)).toList(),
                facts.gaps().stream().map(text -> text.in(reader)).toList(), facts.contact().map(this::named));
    }

    /** Returns the fields that say something of a record, in the order of its model. */
    public List<FieldView> facts(RecordName name) {
        ContentType type = site.record(name).orElseThrow().type();
        Map<String, Object> values = record(name).f().get();
        return type.fields().stream()
                .filter(field -> values.containsKey(field.name()))
                .filter(field -> field.use().role().filter(NOT_FACTS::contains).isEmpty())
                .map(field -> new FieldView(field.name(), field.label().in(reader), field.kind().name(),
                        values.get(field.name())))
                .toList();
    }

    private RecordView view(SiteRecord record) {
        Document texts = record.version(reader);
        return new RecordView(
                record.name().type(),
                record.name().name(),
                record.name().toString(),
                record.path(reader).orElse(""),
                record.sheet(reader).orElse(""),
                record.title(reader),
                record.text(Role.SUMMARY, reader),
                texts.language().code(),
                texts.language() != reader,
                () -> body(record),
                trace.once(() -> values(record)),
                trace.once(() -> gathered(record)),
                trace.once(() -> usedBy(record)),
                trace.once(() -> listViews.of(record, List.copyOf(site.types().all()))),
                trace.once(() -> companions.paths(record)),
                record.freshness().map(freshness ->
                        new RecordView.Verified(times.date(freshness.verified()), freshness.state().code())),
                trace.once(() -> outdated(record)),
                record.value(Role.SAMPLE, reader)
                        .filter(value -> value instanceof Value.YesNo sample && sample.yes()).isPresent());
    }

    private ProseView body(SiteRecord record) {
        trace.read(new SiteSubject.Body(record.name()));
        Document texts = record.version(reader);
        return new ProseView(texts.body(), texts.path());
    }

    private List<String> outdated(SiteRecord record) {
        trace.read(new SiteSubject.Body(record.name()));
        return record.translation(reader).stream()
                .flatMap(translation -> translation.changes().stream())
                .map(change -> change.label().map(label -> label.in(reader)).orElseGet(() -> words.get("outdated.body")))
                .toList();
    }

    private Map<String, Object> values(SiteRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : record.type().fields()) {
            Document document = field.rules().translated() ? record.version(reader) : record.originalVersion();
            record.value(field, reader).flatMap(value -> fields.view(value, document))
                    .ifPresent(view -> values.put(field.name(), view));
        }
        return values;
    }

    private Map<String, List<RecordView>> gathered(SiteRecord record) {
        Map<String, List<RecordView>> gathered = new LinkedHashMap<>();
        record.type().gathers().forEach(gathering -> gathered.put(gathering.name(),
                new RecordViews(this,
                site.gathered(record.name(), gathering, reader),
                new SiteSubject.Gathered(reader, record.name(), gathering.from(), gathering.by()))));
        return gathered;
    }

    private List<RecordView> usedBy(SiteRecord record) {
        return site.referencesTo(record.name()).stream().map(Reference::from).distinct()
                .map(this::record).toList();
    }
}
