package cz.rozcestnik.site;

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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site of which a few records say something else, have come or gone: only what depends on them is made anew.
 *
 * @param site    before, with drafts and records before and after their time among the others
 * @param turns   what has become of the records
 * @param written the languages of all files by their records
 */
record ChangedSite(Site site, List<Turn> turns, Map<RecordName, Set<Language>> written) {

    /** A record as it was and as it is; one that has come was not, one that has gone is not. */
    record Turn(Optional<SiteRecord> before, Optional<SiteRecord> after) {

        RecordName name() {
            return before.or(() -> after).orElseThrow().name();
        }

        boolean comesOrGoes() {
            return before.isPresent() != after.isPresent();
        }
    }

    /** Returns the site as it is now. */
    Site now() {
        SortedMap<RecordName, SiteRecord> records = new TreeMap<>(site.records());
        turns.forEach(turn -> turn.after().ifPresentOrElse(after -> records.put(turn.name(), after), () -> records.remove(turn.name())));
        Map<Language, Map<String, List<SiteRecord>>> lists = new EnumMap<>(Language.class);
        Map<Language, Map<String, Map<RecordName, Integer>>> orders = new EnumMap<>(Language.class);
        site.lists().forEach((language, before) -> {
            lists.put(language, lists(before, language));
            orders.put(language, orders(site.orders().get(language), before, lists.get(language)));
        });
        return new Site(site.settings(), site.types(), records, site.absent(), written, references(records), orders, lists, site.clock(), site.trace());
    }

    private Map<String, List<SiteRecord>> lists(Map<String, List<SiteRecord>> before, Language language) {
        Map<String, List<SiteRecord>> lists = new LinkedHashMap<>(before);
        Map<String, List<Turn>> byType = turns.stream().collect(Collectors.groupingBy(turn -> turn.name().type()));
        byType.forEach((type, own) -> lists.put(type, list(before.get(type), own, RecordOrder.of(site.types().byName().get(type), language))));
        return lists;
    }

    /** A record moves to where it belongs; the others keep their order. */
    private static List<SiteRecord> list(List<SiteRecord> before, List<Turn> turns, Comparator<SiteRecord> order) {
        List<SiteRecord> list = new ArrayList<>(before);
        turns.stream().flatMap(turn -> turn.before().stream()).filter(SiteRecord::isListed).forEach(record ->
                list.remove(Collections.binarySearch(list, record, order)));
        turns.stream().flatMap(turn -> turn.after().stream()).filter(SiteRecord::isListed).forEach(record ->
                list.add(-Collections.binarySearch(list, record, order) - 1, record));
        return List.copyOf(list);
    }

    private static Map<String, Map<RecordName, Integer>> orders(Map<String, Map<RecordName, Integer>> before,
            Map<String, List<SiteRecord>> old, Map<String, List<SiteRecord>> lists) {
        Map<String, Map<RecordName, Integer>> orders = new HashMap<>(before);
        lists.forEach((type, list) -> {
            if (!areInOrder(list, old.get(type))) {
                orders.put(type, SiteAssembly.order(list));
            }
        });
        return orders;
    }

    private static boolean areInOrder(List<SiteRecord> some, List<SiteRecord> others) {
        return some == others || some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i) || some.get(i).name().equals(others.get(i).name()));
    }

    /** References stand in the order of those who name, and of their fields. */
    private Map<RecordName, List<Reference>> references(SortedMap<RecordName, SiteRecord> records) {
        List<Reference> old = References.of(site.records(), turns.stream().flatMap(turn -> turn.before().stream()).toList());
        List<Reference> fresh = References.of(records, turns.stream().flatMap(turn -> turn.after().stream()).toList());
        if (old.equals(fresh)) {
            return site.references();
        }
        Map<RecordName, List<Reference>> references = new HashMap<>(site.references());
        old.forEach(reference -> references.computeIfPresent(reference.to(), (to, all) -> {
            List<Reference> others = all.stream().filter(one -> !one.from().equals(reference.from())).toList();
            return others.isEmpty() ? null : others;
        }));
        fresh.forEach(reference -> references.merge(reference.to(), List.of(reference), ChangedSite::merged));
        return references;
    }

    private static List<Reference> merged(List<Reference> some, List<Reference> more) {
        List<Reference> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparing(Reference::from));
        return all;
    }
}
