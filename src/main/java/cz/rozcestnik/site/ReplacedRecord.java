package cz.rozcestnik.site;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site in which one published record says something else: only what depends on it is made anew.
 *
 * @param site   before
 * @param before the record as it was
 * @param after  the record as it is
 */
record ReplacedRecord(Site site, SiteRecord before, SiteRecord after) {

    /** Returns a site with another text of a record; nothing where the record would no longer be published. */
    static Optional<Site> in(Site site, SiteRecord record, Document text, boolean whole) {
        Map<Language, Document> versions = new EnumMap<>(record.versions());
        versions.put(text.language(), text);
        SiteRecord after = SiteAssembly.record(site, record.name(), versions);
        return whole || Visibility.of(after, site.clock()) == Visibility.PUBLISHED
                ? Optional.of(new ReplacedRecord(site, record, after).changed()) : Optional.empty();
    }

    private Site changed() {
        SortedMap<RecordName, SiteRecord> records = new TreeMap<>(site.records());
        records.put(after.name(), after);
        Map<Language, Map<String, List<SiteRecord>>> lists = new EnumMap<>(Language.class);
        site.lists().forEach((language, byType) -> lists.put(language, lists(byType, language)));
        boolean sameOrder = lists.entrySet().stream().allMatch(entry ->
                names(entry.getValue()).equals(names(site.lists().get(entry.getKey()))));
        return new Site(site.settings(), site.types(), records, site.absent(), site.written(), references(records),
                sameOrder ? site.orders() : SiteAssembly.orders(lists), lists, site.clock());
    }

    private List<RecordName> names(Map<String, List<SiteRecord>> byType) {
        return byType.get(after.type().name()).stream().map(SiteRecord::name).toList();
    }

    /** The record moves to where it belongs; the others keep their order. */
    private Map<String, List<SiteRecord>> lists(Map<String, List<SiteRecord>> byType, Language language) {
        List<SiteRecord> list = new ArrayList<>(byType.get(after.type().name()));
        list.removeIf(record -> record == before);
        if (after.isListed()) {
            int place = Collections.binarySearch(list, after, RecordOrder.of(after.type(), language));
            list.add(-place - 1, after);
        }
        Map<String, List<SiteRecord>> lists = new LinkedHashMap<>(byType);
        lists.put(after.type().name(), List.copyOf(list));
        return lists;
    }

    /** References stand in the order of those who name, and of their fields. */
    private Map<RecordName, List<Reference>> references(SortedMap<RecordName, SiteRecord> records) {
        List<Reference> old = References.of(records, List.of(before));
        List<Reference> fresh = References.of(records, List.of(after));
        if (old.equals(fresh)) {
            return site.references();
        }
        Map<RecordName, List<Reference>> references = new HashMap<>(site.references());
        old.forEach(reference -> references.computeIfPresent(reference.to(), (to, all) -> {
            List<Reference> others = all.stream().filter(one -> !one.from().equals(after.name())).toList();
            return others.isEmpty() ? null : others;
        }));
        fresh.forEach(reference -> references.merge(reference.to(), List.of(reference), ReplacedRecord::merged));
        return references;
    }

    private static List<Reference> merged(List<Reference> some, List<Reference> more) {
        List<Reference> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparing(Reference::from));
        return all;
    }
}
