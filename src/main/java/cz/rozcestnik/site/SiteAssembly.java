package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.trace.Trace;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts documents together into a site: pairs of languages, addresses, references, lists. */
public final class SiteAssembly {
    private final SiteSettings settings;
    private final Types types;
    private final LocalDateTime clock;
    private final boolean whole;

    private SiteAssembly(SiteSettings settings, Types types, LocalDateTime clock, boolean whole) {
        this.settings = settings;
        this.types = types;
        this.clock = clock;
        this.whole = whole;
    }

    /** Returns the site that documents make at a time (Europe/Prague). */
    public static Site assemble(SiteSettings settings, Types types, Documents documents, LocalDateTime clock) {
        return new SiteAssembly(settings, types, clock, false).site(documents);
    }

    /** Returns the site as {@link #assemble} does, with drafts and with records before and after their time among the others. */
    public static Site whole(SiteSettings settings, Types types, Documents documents, LocalDateTime clock) {
        return new SiteAssembly(settings, types, clock, true).site(documents);
    }

    /** Returns the record that versions of it in one or more languages make. */
    static SiteRecord record(Site site, RecordName name, Map<Language, Document> versions) {
        return new SiteAssembly(site.settings(), site.types(), site.clock(), false).record(name, versions);
    }

    private Site site(Documents documents) {
        SortedMap<RecordName, Map<Language, Document>> versions = new TreeMap<>();
        for (Document document : documents.read()) {
            versions.computeIfAbsent(document.name(), name -> new EnumMap<>(Language.class))
                    .put(document.language(), document);
        }
        SortedMap<RecordName, SiteRecord> published = new TreeMap<>();
        Set<RecordName> drafts = new TreeSet<>();
        SortedMap<RecordName, SiteRecord> scheduled = new TreeMap<>();
        SortedMap<RecordName, SiteRecord> ended = new TreeMap<>();
        for (Placed placed : Parallel.each(versions.entrySet(), files -> placed(record(files.getKey(), files.getValue())))) {
            SiteRecord record = placed.record();
            switch (placed.visibility()) {
                case DRAFT, REFUSED -> drafts.add(record.name());
                case SCHEDULED -> scheduled.put(record.name(), record);
                case ENDED -> ended.put(record.name(), record);
                case PUBLISHED -> published.put(record.name(), record);
            }
        }
        Map<RecordName, List<Reference>> references = Parallel.allOf(published.values(), record -> References.of(published, List.of(record)))
                .stream().collect(Collectors.groupingBy(Reference::to));
        Map<Language, Map<String, List<SiteRecord>>> lists = lists(published);
        return new Site(settings, types, published, new Absent(drafts, scheduled, ended), documents.written(),
                references, orders(lists), lists, clock, Trace.none());
    }

    private record Placed(SiteRecord record, Visibility visibility) {
    }

    private Placed placed(SiteRecord record) {
        return new Placed(record, whole ? Visibility.PUBLISHED : Visibility.of(record, clock));
    }

    private static Map<Language, Map<String, Map<RecordName, Integer>>> orders(Map<Language, Map<String, List<SiteRecord>>> lists) {
        Map<Language, Map<String, Map<RecordName, Integer>>> orders = new EnumMap<>(Language.class);
        lists.forEach((language, byType) -> {
            Map<String, Map<RecordName, Integer>> order = new HashMap<>();
            byType.forEach((type, list) -> order.put(type, order(list)));
            orders.put(language, order);
        });
        return orders;
    }

    static Map<RecordName, Integer> order(List<SiteRecord> list) {
        Map<RecordName, Integer> order = new HashMap<>();
        list.forEach(record -> order.put(record.name(), order.size()));
        return order;
    }

    private SiteRecord record(RecordName name, Map<Language, Document> versions) {
        Document first = versions.values().iterator().next();
        ContentType type = first.type();
        Map<Language, String> paths = new EnumMap<>(Language.class);
        SiteRecord record = new SiteRecord(name, type, first.language(), versions, paths, Optional.empty());
        for (Language language : settings.languages()) {
            type.folder(language).ifPresent(folder -> paths.put(language, folder + slug(record, language) + ".html"));
        }
        return new SiteRecord(name, type, first.language(), versions, paths, freshness(record));
    }

    private static String slug(SiteRecord record, Language language) {
        String slug = record.text(Role.SLUG, language);
        return slug.isEmpty() ? record.name().name().toLowerCase(Locale.ROOT) : slug;
    }

    private Optional<Freshness> freshness(SiteRecord record) {
        return record.value(Role.VERIFIED, record.original())
                .filter(day -> day instanceof Value.Day && !record.isArchived())
                .flatMap(value -> record.type().pages().verifyEvery().map(interval ->
                        Freshness.of(((Value.Day) value).day(), interval, clock.toLocalDate())));
    }

    private Map<Language, Map<String, List<SiteRecord>>> lists(SortedMap<RecordName, SiteRecord> published) {
        Map<String, List<SiteRecord>> listed = new HashMap<>();
        types.all().forEach(type -> listed.put(type.name(), new ArrayList<>()));
        for (SiteRecord record : published.values()) {
            if (record.isListed()) {
                listed.get(record.type().name()).add(record);
            }
        }
        List<Language> languages = settings.languages();
        List<Map<String, List<SiteRecord>>> sorted = Parallel.each(languages, language -> sorted(listed, language));
        Map<Language, Map<String, List<SiteRecord>>> lists = new EnumMap<>(Language.class);
        for (int i = 0; i < sorted.size(); i++) {
            lists.put(languages.get(i), sorted.get(i));
        }
        return lists;
    }

    private Map<String, List<SiteRecord>> sorted(Map<String, List<SiteRecord>> listed, Language language) {
        Map<String, List<SiteRecord>> byType = new LinkedHashMap<>();
        for (ContentType type : types.all()) {
            byType.put(type.name(), listed.get(type.name()).stream().sorted(RecordOrder.of(type, language)).toList());
        }
        return byType;
    }
}
