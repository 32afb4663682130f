package cz.rozcestnik.listing;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.site.SiteSums;
import cz.rozcestnik.trace.Hash64;
import java.util.List;
import java.util.Optional;

/** Sums up what can be read of lists for readers of a language ({@link ListSubject}): what has the same sum says the same. */
public final class ListSums {
    private final Facets facets;
    private final RecordLists lists;
    private final SiteSums records;

    /** The sums of lists, and of what their filters offer. */
    public ListSums(RecordLists lists, Facets facets, SiteSums records) {
        this.lists = lists;
        this.facets = facets;
        this.records = records;
    }

    /** Returns the sum of a subject of a type by the words of its name; nothing where it is none of lists. */
    public Optional<Long> of(List<String> words, ContentType type) {
        return switch (words.get(0)) {
            case "lists" -> Optional.of(all(type));
            case "list" -> Optional.of(one(type, words.subList(3, words.size())));
            case "values" -> Optional.of(values(type, words.get(3)));
            case "options" -> Optional.of(options(type, words.get(3)));
            default -> Optional.empty();
        };
    }

    private long all(ContentType type) {
        Hash64 sum = new Hash64().add(lists.of(type).size());
        type.pages().lists().by().stream().flatMap(List::stream).distinct().forEach(field -> sum.add(values(type, field)));
        return sum.value();
    }

    private long one(ContentType type, List<String> key) {
        return lists.at(type, key).map(list -> new Hash64().add(list.near()).add(list.open()).add(list.nearby())
                .add(SiteSums.names(list.records())).value()).orElse(0L);
    }

    private long values(ContentType type, String field) {
        Hash64 sum = new Hash64();
        lists.values(type, field).forEach(record ->
                sum.add(record.name().type()).add(record.name().name()).add(records.record(record.name())));
        return sum.value();
    }

    private long options(ContentType type, String key) {
        Hash64 sum = new Hash64();
        type.pages().lists().filters().stream().filter(filter -> filter.key().equals(key))
                .flatMap(filter -> facets.options(type, filter).stream()).forEach(sum::add);
        return sum.value();
    }
}
