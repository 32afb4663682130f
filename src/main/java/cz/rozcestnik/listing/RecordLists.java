package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of a site for readers of one language. */
public final class RecordLists {
    private final Site site;
    private final Language reader;
    private final Map<String, Map<List<String>, RecordList>> byType = new ConcurrentHashMap<>();

    /** The lists of a site; the records of a type are read once, when its lists are first asked for. */
    public RecordLists(Site site, Language reader) {
        this.site = site;
        this.reader = reader;
    }

    /** Returns the lists of a type, that of all records first; none where the type has no records or no lists. */
    public Collection<RecordList> of(ContentType type) {
        return lists(type).values();
    }

    /** Returns all lists. */
    public Stream<RecordList> all() {
        return site.types().all().stream().flatMap(type -> of(type).stream());
    }

    /** Returns the list of a type's records that share all this. */
    public Optional<RecordList> find(ContentType type, Collection<RecordList.Share> shares) {
        boolean named = shares.stream().allMatch(share -> type.field(share.field()).flatMap(field -> target(field.kind()))
                .filter(share.value().type().name()::equals).isPresent());
        return named ? Optional.ofNullable(lists(type).get(key(shares))) : Optional.empty();
    }

    /** Returns the records that the values of a field of a type may name and that have pages, in the order of their own list. */
    public List<SiteRecord> values(ContentType type, String field) {
        return type.field(field).flatMap(found -> target(found.kind())).flatMap(name -> site.types().find(name))
                .map(target -> site.list(target, reader)).orElse(List.of()).stream()
                .filter(record -> record.path(reader).isPresent()).toList();
    }

    private Map<List<String>, RecordList> lists(ContentType type) {
        return byType.computeIfAbsent(type.name(), name -> site.listPath(type, reader).isPresent() ? made(type) : Map.of());
    }

    private Map<List<String>, RecordList> made(ContentType type) {
        Map<List<String>, RecordList> lists = new LinkedHashMap<>();
        List<SiteRecord> all = site.list(type, reader);
        lists.put(List.of(), new RecordList(type, List.of(), all, all.size()));
        List<Parting> partings = type.pages().lists().by().stream().map(Parting::new).toList();
        Map<String, List<String>> everywhere = new HashMap<>();
        partings.forEach(parting -> parting.fields().forEach(field -> everywhere.computeIfAbsent(field, some ->
                values(type, some).stream().map(value -> value.name().name()).toList())));
        for (SiteRecord record : all) {
            Map<String, Named> named = new HashMap<>();
            everywhere.forEach((field, names) -> named.put(field, Named.by(values(record, field), names)));
            partings.forEach(parting -> parting.add(record, named));
        }
        for (Parting parting : partings) {
            for (List<RecordList.Share> shares : combinations(type, parting.fields())) {
                List<String> names = shares.stream().map(share -> share.value().name().name()).toList();
                List<SiteRecord> close = parting.near().getOrDefault(names, List.of());
                lists.put(key(shares), new RecordList(type, shares,
                        Stream.concat(close.stream(), parting.far().getOrDefault(names, List.of()).stream()).toList(), close.size()));
            }
        }
        return lists;
    }

    /** What a record names by a field; {@code wide} where it names the whole country. */
    private record Named(List<String> names, boolean wide) {

        static Named by(List<Value> values, List<String> everywhere) {
            Set<String> names = new LinkedHashSet<>();
            boolean wide = false;
            for (Value value : values) {
                if (value instanceof Value.Reference reference) {
                    names.add(reference.name());
                } else if (value instanceof Value.Region region && region.isCountry()) {
                    wide = true;
                    names.addAll(everywhere);
                } else if (value instanceof Value.Region region) {
                    names.add(region.code());
                }
            }
            return new Named(List.copyOf(names), wide);
        }
    }

    /** The records of a type parted by what they name in some fields, those that concern the whole country apart. */
    private record Parting(List<String> fields, Map<List<String>, List<SiteRecord>> near, Map<List<String>, List<SiteRecord>> far) {

        Parting(List<String> fields) {
            this(fields, new HashMap<>(), new HashMap<>());
        }

        void add(SiteRecord record, Map<String, Named> named) {
            boolean wide = fields.stream().anyMatch(field -> named.get(field).wide());
            add(record, named, List.of(), wide ? far : near);
        }

        private void add(SiteRecord record, Map<String, Named> named, List<String> key, Map<List<String>, List<SiteRecord>> lists) {
            if (key.size() == fields.size()) {
                lists.computeIfAbsent(key, none -> new ArrayList<>()).add(record);
                return;
            }
            for (String name : named.get(fields.get(key.size())).names()) {
                add(record, named, key.isEmpty() ? List.of(name) : plus(key, name), lists);
            }
        }
    }

    private static List<Value> values(SiteRecord record, String field) {
        Value value = record.originalVersion().values().get(field);
        return value == null ? List.of() : value instanceof Value.Items items ? items.values() : List.of(value);
    }

    private List<List<RecordList.Share>> combinations(ContentType type, List<String> fields) {
        List<List<RecordList.Share>> all = List.of(List.of());
        for (String field : fields) {
            List<List<RecordList.Share>> before = all;
            all = before.stream().flatMap(shares -> values(type, field).stream()
                    .map(value -> plus(shares, new RecordList.Share(field, value)))).toList();
        }
        return all;
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static List<String> key(Collection<RecordList.Share> shares) {
        return shares.stream().map(share -> share.field() + "=" + share.value().name().name()).collect(Collectors.toList());
    }

    private static Optional<String> target(FieldKind kind) {
        if (kind instanceof ListKind list) {
            return target(list.of());
        } else if (kind instanceof ReferenceKind reference) {
            return Optional.of(reference.type());
        }
        return kind instanceof RegionKind region ? Optional.of(region.type()) : Optional.empty();
    }
}
