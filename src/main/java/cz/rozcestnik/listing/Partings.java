package cz.rozcestnik.listing;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.SiteRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the records of a type are parted into lists: by what they name in some of its fields.
 *
 * <p>A list is known by what its records share, such as {@code [topic=hlidani, region=CZ051]}.
 */
final class Partings {
    private final List<List<String>> by;
    /** The records that may be named, by the fields that name them. */
    private final Map<String, List<SiteRecord>> values = new LinkedHashMap<>();
    /** What sharing each of them by a field is called, by their names. */
    private final Map<String, Map<String, String>> shares = new HashMap<>();

    /** The partings of a type, told which records that have pages each of its fields may name. */
    Partings(ContentType type, Function<String, List<SiteRecord>> named) {
        this.by = type.pages().lists().by().stream().distinct().toList();
        by.stream().flatMap(List::stream).distinct().forEach(field -> {
            values.put(field, named.apply(field));
            Map<String, String> names = new LinkedHashMap<>();
            values.get(field).forEach(value -> names.put(value.name().name(), share(field, value)));
            shares.put(field, names);
        });
    }

    /** Returns whether they part into the same lists as others of their type do: the same records may be named. */
    boolean areLike(Partings others) {
        return values.entrySet().stream().allMatch(entry ->
                Turnover.of(entry.getValue(), others.values.get(entry.getKey())).size() == 0);
    }

    /** Returns what the records of a list share by the names of the list. */
    static List<String> key(Stream<RecordList.Share> shared) {
        return shared.map(share -> share(share.field(), share.value())).collect(Collectors.toList());
    }

    private static String share(String field, SiteRecord value) {
        return field + "=" + value.name().name();
    }

    /** Returns what the records of each list share, in the order of the lists. */
    List<List<RecordList.Share>> all() {
        return by.stream().flatMap(fields -> combinations(fields).stream()).toList();
    }

    private List<List<RecordList.Share>> combinations(List<String> fields) {
        List<List<RecordList.Share>> all = List.of(List.of());
        for (String field : fields) {
            List<List<RecordList.Share>> before = all;
            all = before.stream().flatMap(some -> values.get(field).stream()
                    .map(value -> plus(some, new RecordList.Share(field, value)))).toList();
        }
        return all;
    }

    /** Tells the lists in which a record stands, and of each whether the record concerns the whole country. */
    void tell(SiteRecord record, BiConsumer<List<String>, Boolean> told) {
        Map<String, Named> named = new HashMap<>();
        shares.forEach((field, names) -> named.put(field, Named.by(values(record, field), names)));
        for (List<String> fields : by) {
            boolean wide = fields.stream().anyMatch(field -> named.get(field).wide());
            tell(fields, named, List.of(), key -> told.accept(key, wide));
        }
    }

    private interface Told {
        void of(List<String> key);
    }

    private static void tell(List<String> fields, Map<String, Named> named, List<String> key, Told told) {
        if (key.size() == fields.size()) {
            told.of(key);
            return;
        }
        for (String share : named.get(fields.get(key.size())).shares()) {
            tell(fields, named, key.isEmpty() ? List.of(share) : plus(key, share), told);
        }
    }

    /** What a record names by a field; {@code wide} where it names the whole country. */
    private record Named(Set<String> shares, boolean wide) {

        static Named by(List<Value> values, Map<String, String> names) {
            Set<String> shares = new LinkedHashSet<>();
            boolean wide = false;
            for (Value value : values) {
                if (value instanceof Value.Reference reference) {
                    shares.add(names.get(reference.name()));
                } else if (value instanceof Value.Region region && region.isCountry()) {
                    wide = true;
                    shares.addAll(names.values());
                } else if (value instanceof Value.Region region) {
                    shares.add(names.get(region.code()));
                }
            }
            shares.removeIf(Objects::isNull);
            return new Named(shares, wide);
        }
    }

    private static List<Value> values(SiteRecord record, String field) {
        Value value = record.originalVersion().values().get(field);
        return value == null ? List.of() : value instanceof Value.Items items ? items.values() : List.of(value);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
