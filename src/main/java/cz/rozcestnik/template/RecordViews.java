package cz.rozcestnik.template;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.listing.Companions;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.picture.Pictures;
import cz.rozcestnik.site.Reference;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.SiteSubject;
import cz.rozcestnik.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes what templates see of records, for readers of one language. */
final class RecordViews {
    private static final Set<Role> NOT_FACTS = Set.of(
            Role.TITLE, Role.SUMMARY, Role.SLUG, Role.STATUS, Role.KEYWORDS, Role.SAMPLE, Role.LAYOUT,
            Role.SOURCE, Role.ALIASES, Role.WAIVERS, Role.PUBLISH_FROM, Role.PUBLISH_UNTIL, Role.VALID_FROM,
            Role.VALID_TO);

    private final Site site;
    private final Language reader;
    private final Phrases words;
    private final TimeViews times;
    private final FieldViews fields;
    private final ListViews lists;
    private final Companions companions;
    private final Trace trace;
    private final Map<RecordName, Seen> records = new ConcurrentHashMap<>();

    /** A view that was made, with the name that its record has itself: to find what is noted takes long for another of the same letters. */
    private record Seen(RecordName name, RecordView view) {
    }

    RecordViews(Site site, Language reader, Phrases words, TimeViews times, Pictures pictures, ListViews lists) {
        this.site = site;
        this.reader = reader;
        this.words = words;
        this.times = times;
        this.fields = new FieldViews(times,
                (type, name) -> Optional.ofNullable(record(new RecordName(type, name))), site::path, pictures);
        this.lists = lists;
        this.companions = new Companions(site, reader);
        this.trace = site.trace();
    }

    /** Returns the trace of what is read of the site. */
    Trace trace() {
        return trace;
    }

    /** Returns the view of a published record. */
    RecordView record(RecordName name) {
        Seen known = records.get(name);
        if (known == null) {
            known = site.record(name).map(record -> records.computeIfAbsent(name, none -> new Seen(record.name(), view(record)))).orElse(null);
        }
        trace.read(known == null ? name : known.name());
        return known == null ? null : known.view();
    }

    /** Returns the fields that say something of a record, in the order of its model. */
    List<FieldView> facts(RecordName name) {
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
                trace.once(() -> lists.of(record, List.copyOf(site.types().all()))),
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
                new RecordViewList(this,
                site.gathered(record.name(), gathering, reader),
                new SiteSubject.Gathered(reader, record.name(), gathering.from(), gathering.by()))));
        return gathered;
    }

    private List<RecordView> usedBy(SiteRecord record) {
        return site.referencesTo(record.name()).stream().map(Reference::from).distinct()
                .map(this::record).toList();
    }
}
