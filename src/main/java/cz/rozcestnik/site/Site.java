package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Attachment;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.trace.Trace;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * All that a site knows at the time of its build.
 *
 * <p>It tells a trace what is read of it: which records, lists and references; but for its settings and types, whatever
 * is read of it otherwise counts as all of it.
 *
 * @param settings   of the site
 * @param types      its content types
 * @param records    the published records by name
 * @param absent     records that are not published now
 * @param written    the languages of all files by their records, also of files that could not be read
 * @param references from published records, by the record that is named
 * @param orders     where in the list of its type each record stands, by language and type
 * @param lists      the published records of each type by language, in the order of their lists
 * @param clock      the time of the build (Europe/Prague)
 * @param trace      of what is read of it
 */
public record Site(
        SiteSettings settings,
        Types types,
        SortedMap<RecordName, SiteRecord> records,
        Absent absent,
        Map<RecordName, Set<Language>> written,
        Map<RecordName, List<Reference>> references,
        Map<Language, Map<String, Map<RecordName, Integer>>> orders,
        Map<Language, Map<String, List<SiteRecord>>> lists,
        LocalDateTime clock,
        Trace trace) {

    /** Keeps copies of the outer collections. */
    public Site {
        records = RecordsByName.of(records);
        written = Map.copyOf(written);
        references = Map.copyOf(references);
        lists = Map.copyOf(lists);
    }

    /** Returns the same site, which notes what is read of it. */
    public Site noting() {
        return new Site(settings, types, records, absent, written, references, orders, lists, clock, Trace.noting());
    }

    @Override
    public SortedMap<RecordName, SiteRecord> records() {
        trace.read(SiteSubject.Whole.SITE);
        return records;
    }

    @Override
    public Absent absent() {
        trace.read(SiteSubject.Whole.SITE);
        return absent;
    }

    @Override
    public Map<RecordName, Set<Language>> written() {
        trace.read(SiteSubject.Whole.SITE);
        return written;
    }

    @Override
    public Map<RecordName, List<Reference>> references() {
        trace.read(SiteSubject.Whole.SITE);
        return references;
    }

    @Override
    public Map<Language, Map<String, Map<RecordName, Integer>>> orders() {
        trace.read(SiteSubject.Whole.SITE);
        return orders;
    }

    @Override
    public Map<Language, Map<String, List<SiteRecord>>> lists() {
        trace.read(SiteSubject.Whole.SITE);
        return lists;
    }

    @Override
    public LocalDateTime clock() {
        trace.read(SiteSubject.Whole.CLOCK);
        return clock;
    }

    /** Returns a published record. */
    public Optional<SiteRecord> record(RecordName name) {
        SiteRecord found = records.get(name);
        trace.read(found == null ? name : found.name());
        return Optional.ofNullable(found);
    }

    /** Returns the published record that a reference names. */
    public Optional<SiteRecord> record(Value.Reference reference) {
        return record(new RecordName(reference.type(), reference.name()));
    }

    /** Returns the record whose page is at a record's address: a published one, or one that has ended. */
    public Optional<SiteRecord> page(RecordName name) {
        return record(name).or(() -> Optional.ofNullable(absent.ended().get(name)));
    }

    /** Returns whether what a record announces is over: it has ended, or begun where it names no end. */
    public boolean isOver(SiteRecord record) {
        trace.read(record.name());
        trace.read(SiteSubject.Whole.CLOCK);
        return Window.passing(record).filter(end -> !clock.isBefore(end)).isPresent();
    }

    /** Returns whether a record's time is over. */
    public boolean hasEnded(SiteRecord record) {
        trace.read(record.name());
        return absent.ended().containsKey(record.name());
    }

    /** Returns the moments at which the site changes by itself, the next one first. */
    public List<Change> changes() {
        trace.read(SiteSubject.Whole.SITE);
        return Change.after(clock, Stream.of(records, absent.scheduled()).flatMap(some -> some.values().stream()));
    }

    /** Returns the path from the site's root of a file that a published record has in its folder. */
    public String path(Attachment file) {
        String folder = file.folder();
        int slash = folder.indexOf('/');
        return record(new RecordName(folder.substring(0, slash), folder.substring(slash + 1))).orElseThrow().path(file);
    }

    /** Returns whether there is a file of a record in a language that could not be read, which is told at the file itself. */
    public boolean isUnread(RecordName name, Language language) {
        trace.read(SiteSubject.Whole.SITE);
        boolean read = record(name).filter(record -> record.speaks(language)).isPresent();
        return !read && !absent.contains(name) && written.getOrDefault(name, Set.of()).contains(language);
    }

    /** Returns whether there are files of a record and none could be read. */
    public boolean isUnread(RecordName name) {
        trace.read(SiteSubject.Whole.SITE);
        return record(name).isEmpty() && !absent.contains(name) && written.containsKey(name);
    }

    /** Returns the references to a record, in the order of those who name it. */
    public List<Reference> referencesTo(RecordName name) {
        trace.read(new SiteSubject.References(name));
        return to(name);
    }

    private List<Reference> to(RecordName name) {
        return references.getOrDefault(name, List.of());
    }

    /** Returns the published records of a type in the order of its list for readers of a language. */
    public List<SiteRecord> list(ContentType type, Language reader) {
        trace.read(new SiteSubject.Order(reader, type.name()));
        return NotedRecords.of(inOrder(type.name(), reader), trace);
    }

    private List<SiteRecord> inOrder(String type, Language reader) {
        return lists.getOrDefault(reader, Map.of()).getOrDefault(type, List.of());
    }

    /**
     * Returns the path from the site's root of the list of a type's records, where there is one.
     *
     * <p>A list that is empty for now, since the time of its records is over, stays: people have bookmarked it.
     */
    public Optional<String> listPath(ContentType type, Language reader) {
        trace.read(new SiteSubject.Any(type.name()));
        boolean published = isAny(type, records) || isAny(type, absent.ended());
        return type.pages().list() && published ? type.folder(reader).map(folder -> folder + "index.html") : Optional.empty();
    }

    private static boolean isAny(ContentType type, SortedMap<RecordName, SiteRecord> some) {
        return !of(type, some).isEmpty();
    }

    private static SortedMap<RecordName, SiteRecord> of(ContentType type, SortedMap<RecordName, SiteRecord> some) {
        return some.subMap(new RecordName(type.name(), ""), new RecordName(type.name() + "\0", ""));
    }

    /** Returns the published records whose pages may lie at a path from the site's root or above it: those of the types in whose folders it is. */
    public Stream<SiteRecord> above(String path, Language reader) {
        trace.read(SiteSubject.Whole.SITE);
        return types.all().stream().filter(type -> type.folder(reader).filter(path::startsWith).isPresent())
                .flatMap(type -> of(type, records).values().stream());
    }

    /** Returns the records of a type that name a record by a field, in the order of their list. */
    public List<SiteRecord> gathered(RecordName name, ContentType.Gathering gathering, Language reader) {
        trace.read(new SiteSubject.Gathered(reader, name, gathering.from(), gathering.by()));
        Map<RecordName, Integer> order = orders.getOrDefault(reader, Map.of()).getOrDefault(gathering.from(), Map.of());
        BitSet places = new BitSet();
        for (Reference reference : References.from(gathering.from(), to(name))) {
            Integer place = reference.field().equals(gathering.by()) ? order.get(reference.from()) : null;
            if (place != null) {
                places.set(place);
            }
        }
        List<SiteRecord> list = inOrder(gathering.from(), reader);
        List<SiteRecord> gathered = new ArrayList<>();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            gathered.add(list.get(place));
        }
        return NotedRecords.of(Collections.unmodifiableList(gathered), trace);
    }
}
