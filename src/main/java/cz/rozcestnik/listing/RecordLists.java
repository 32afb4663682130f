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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Optional.ofNullable(lists(type).get(key(shares)));
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
        for (List<String> fields : type.pages().lists().by()) {
            Map<List<String>, List<SiteRecord>> near = new LinkedHashMap<>();
            Map<List<String>, List<SiteRecord>> far = new LinkedHashMap<>();
            for (SiteRecord record : all) {
                place(record, fields, near, far);
            }
            for (List<RecordList.Share> shares : combinations(type, fields)) {
                List<String> key = key(shares);
                List<SiteRecord> close = near.getOrDefault(key, List.of());
                lists.put(key, new RecordList(type, shares,
                        Stream.concat(close.stream(), far.getOrDefault(key, List.of()).stream()).toList(), close.size()));
            }
        }
        return lists;
    }

    private void place(SiteRecord record, List<String> fields, Map<List<String>, List<SiteRecord>> near,
            Map<List<String>, List<SiteRecord>> far) {
        List<List<String>> keys = List.of(List.of());
        boolean wide = false;
        for (String field : fields) {
            List<String> named = new ArrayList<>();
            for (Value value : values(record, field)) {
                if (value instanceof Value.Reference reference) {
                    named.add(field + "=" + reference.name());
                } else if (value instanceof Value.Region region && region.isCountry()) {
                    wide = true;
                    values(record.type(), field).forEach(one -> named.add(field + "=" + one.name().name()));
                } else if (value instanceof Value.Region region) {
                    named.add(field + "=" + region.code());
                }
            }
            List<List<String>> before = keys;
            keys = before.stream().flatMap(key -> named.stream().distinct().map(name -> plus(key, name))).toList();
        }
        Map<List<String>, List<SiteRecord>> lists = wide ? far : near;
        keys.forEach(key -> lists.computeIfAbsent(key, none -> new ArrayList<>()).add(record));
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
