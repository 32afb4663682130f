package cz.rozcestnik.listing;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.ListOrder;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.model.kind.ReferenceKind;
import cz.rozcestnik.model.kind.RegionKind;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lists of a site for readers of one language. */
public final class RecordLists {
    private final Site site;
    private final Language reader;
    private final Trace trace;
    private final Map<String, Map<List<String>, RecordList>> byType = new ConcurrentHashMap<>();

    /** The lists of a site; the records of a type are read once, when its lists are first asked for. */
    public RecordLists(Site site, Language reader) {
        this.site = site;
        this.reader = reader;
        this.trace = site.trace();
    }

    /** Returns the lists of a type, that of all records first; none where the type has no records or no lists. */
    public Collection<RecordList> of(ContentType type) {
        trace.read(new ListSubject.All(reader, type.name()));
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
        return named ? found(type, Partings.key(shares.stream())) : Optional.empty();
    }

    /** Returns the list of a type whose records share what some names say ({@link Partings}). */
    Optional<RecordList> at(ContentType type, List<String> key) {
        return Optional.ofNullable(lists(type).get(key));
    }

    private Optional<RecordList> found(ContentType type, List<String> key) {
        Optional<RecordList> found = at(type, key);
        trace.read(new ListSubject.One(reader, type.name(), key));
        found.ifPresent(this::readShares);
        return found;
    }

    /** Notes that a list is read, whoever has found it: which records it has, not what these say. */
    public RecordList read(RecordList list) {
        trace.read(new ListSubject.One(reader, list.type().name(), Partings.key(list.shares().stream())));
        readShares(list);
        return list;
    }

    private void readShares(RecordList list) {
        for (RecordList.Share share : list.shares()) {
            trace.read(share.value().name());
        }
    }

    /** Returns the records that the values of a field of a type may name and that have pages, in the order of their own list. */
    public List<SiteRecord> values(ContentType type, String field) {
        trace.read(new ListSubject.Values(reader, type.name(), field));
        return trace.apart(() -> named(type, field));
    }

    private List<SiteRecord> named(ContentType type, String field) {
        return type.field(field).flatMap(found -> target(found.kind())).flatMap(name -> site.types().find(name))
                .map(target -> site.list(target, reader)).orElse(List.of()).stream()
                .filter(record -> record.path(reader).isPresent()).toList();
    }

    private Map<List<String>, RecordList> lists(ContentType type) {
        return byType.computeIfAbsent(type.name(), name ->
                trace.apart(() -> site.listPath(type, reader).isPresent() ? made(type) : Map.of()));
    }

    private Map<List<String>, RecordList> made(ContentType type) {
        Map<List<String>, RecordList> lists = new LinkedHashMap<>();
        List<SiteRecord> all = listed(type);
        lists.put(List.of(), new RecordList(type, List.of(), all, all.size()));
        Partings partings = partings(type);
        Map<List<String>, List<SiteRecord>> near = new HashMap<>();
        Map<List<String>, List<SiteRecord>> far = new HashMap<>();
        all.forEach(record -> partings.tell(record, (key, wide) ->
                (wide ? far : near).computeIfAbsent(key, none -> new ArrayList<>()).add(record)));
        for (List<RecordList.Share> shares : partings.all()) {
            List<String> key = Partings.key(shares.stream());
            List<SiteRecord> close = near.getOrDefault(key, List.of());
            lists.put(key, new RecordList(type, shares,
                    Stream.concat(close.stream(), far.getOrDefault(key, List.of()).stream()).toList(), close.size()));
        }
        return lists;
    }

    /** What is over leaves its place in pages to what is ahead; other lists of the same records do not change with the day. */
    private List<SiteRecord> listed(ContentType type) {
        List<SiteRecord> all = site.list(type, reader);
        if (!isAheadFirst(type)) {
            return all;
        }
        List<SiteRecord> over = new ArrayList<>(all.stream().filter(site::isOver).toList());
        Collections.reverse(over);
        return Stream.concat(all.stream().filter(record -> !site.isOver(record)), over.stream()).toList();
    }

    private static boolean isAheadFirst(ContentType type) {
        return type.pages().order().way() == ListOrder.Way.AHEAD_FIRST;
    }

    private Partings partings(ContentType type) {
        return new Partings(type, field -> values(type, field));
    }

    /** Returns the lists of a later state of the site: those that were asked for here and cannot differ are taken over. */
    public RecordLists after(Site now) {
        RecordLists later = new RecordLists(now, reader);
        if (now.types() == site.types()) {
            byType.forEach((name, before) -> site.types().find(name).filter(type -> !isAheadFirst(type)).flatMap(type -> changed(type, before, later))
                    .ifPresent(lists -> later.byType.put(name, lists)));
        }
        return later;
    }

    private Optional<Map<List<String>, RecordList>> changed(ContentType type, Map<List<String>, RecordList> before, RecordLists later) {
        Partings partings = later.partings(type);
        return before.isEmpty() || later.site.listPath(type, reader).isEmpty() || !partings.areLike(partings(type)) ? Optional.empty()
                : ChangedLists.of(before, partings, later.site.list(type, reader), later.site.orders().get(reader).get(type.name()));
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
