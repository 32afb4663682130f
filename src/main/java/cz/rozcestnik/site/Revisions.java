package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.source.Digest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When what the records of a site say last changed, {@code content/revisions.yaml}.
 *
 * <p>It is told by a fingerprint of what a record says, not by the date of a file. A verification that found nothing new
 * is no change.
 *
 * @param entries by the address of the record's page in its original language
 */
public record Revisions(SortedMap<String, Revision> entries) {
    /** The file's path in the folder of content. */
    public static final String FILE = "revisions.yaml";

    private static final int BYTES = 6;
    private static final Set<Role> UNSAID = Set.of(Role.VERIFIED, Role.SOURCE, Role.WAIVERS, Role.ALIASES, Role.STATUS);
    private static final String HEAD = """
            # Kdy se naposledy změnilo, co která stránka říká. Zapisuje příkaz build --record-addresses.
            # When what each page says last changed, written by build --record-addresses.
            """;

    /** Keeps a copy. */
    public Revisions {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The day since which a record says what it says, and the fingerprint of that. */
    public record Revision(LocalDate day, String fingerprint) {
    }

    /**
     * Returns the day on which what a record says last changed, as far as it is known.
     *
     * <p>For what has not been recorded yet that is the day on which somebody last answered for it: under which it was
     * published or on which its facts were verified.
     */
    public Optional<LocalDate> updated(SiteRecord record) {
        Optional<Revision> known = record.path(record.original()).map(entries::get);
        Optional<LocalDate> recorded = known.map(Revision::day);
        boolean same = known.isPresent() && known.get().fingerprint().equals(fingerprint(record));
        return same ? recorded : latest(latest(recorded, record.values(Role.DATED, record.original())),
                record.values(Role.VERIFIED, record.original()));
    }

    /** Returns the days on which what the records of a site say last changed: many pages and feeds tell of the same record. */
    public Map<RecordName, LocalDate> days(Site site) {
        List<Optional<LocalDate>> days = Parallel.each(site.records().values(), this::updated);
        Map<RecordName, LocalDate> byName = new HashMap<>();
        Iterator<Optional<LocalDate>> each = days.iterator();
        site.records().keySet().forEach(name -> each.next().ifPresent(day -> byName.put(name, day)));
        return Collections.unmodifiableMap(byName);
    }

    /** Returns the text of the file on the day of a site's clock: what has changed since the last one bears that day. */
    public String recorded(Site site) {
        StringBuilder text = new StringBuilder(HEAD);
        SortedMap<String, Revision> all = new TreeMap<>();
        site.records().values().forEach(record -> record.path(record.original()).ifPresent(path -> all.put(path,
                new Revision(entries.containsKey(path) && !entries.get(path).fingerprint().equals(fingerprint(record))
                        ? site.clock().toLocalDate() : updated(record).orElse(site.clock().toLocalDate()), fingerprint(record)))));
        all.forEach((path, revision) -> text.append(path).append(": ").append(revision.day()).append(' ')
                .append(revision.fingerprint()).append('\n'));
        return text.toString();
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> before, List<Value> values) {
        Optional<LocalDate> latest = before;
        for (Value value : values) {
            if (value instanceof Value.Day day && (latest.isEmpty() || day.day().isAfter(latest.get()))) {
                latest = Optional.of(day.day());
            }
        }
        return latest;
    }

    /** Names of fields and types say nothing to a reader, so that the fingerprint is without them. */
    private static String fingerprint(SiteRecord record) {
        StringBuilder said = new StringBuilder();
        for (Language language : record.versions().keySet()) {
            for (Field field : record.type().fields()) {
                if (field.use().role().filter(UNSAID::contains).isEmpty()) {
                    for (Value value : SiteRecord.single(Optional.ofNullable(record.versions().get(language).values().get(field.name())))) {
                        said.append(value.normal()).append('\n');
                    }
                }
            }
            said.append(record.versions().get(language).body().plainText()).append('\f');
        }
        return Digest.of(said.toString(), BYTES);
    }

}
