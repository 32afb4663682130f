package cz.rozcestnik.listing;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.FieldKind;
import cz.rozcestnik.model.OpeningHours;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.ChoiceKind;
import cz.rozcestnik.model.kind.ListKind;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the records of a type offer to its filters, each offer a code: of a choice, a language, a region, the name of a
 * record; {@code yes}; {@link #EVENING} and {@link #WEEKEND} of opening hours.
 */
public final class Facets {
    /** Some day has hours after four in the afternoon. */
    public static final String EVENING = "evening";
    /** Saturday or Sunday has hours. */
    public static final String WEEKEND = "weekend";

    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private final Site site;
    private final RecordLists lists;
    private final Language reader;
    private final Map<List<String>, List<String>> options = new ConcurrentHashMap<>();

    /** The offers of a site's records to readers of a language. */
    public Facets(Site site, RecordLists lists, Language reader) {
        this.site = site;
        this.lists = lists;
        this.reader = reader;
    }

    /** Returns the codes that some record of a type that goes on offers to a filter, in the order of the model or of the list of what they name. */
    public List<String> options(ContentType type, ContentType.Filter filter) {
        site.trace().read(new ListSubject.Options(reader, type.name(), filter.key()));
        return options.computeIfAbsent(List.of(type.name(), filter.key()), both -> site.trace().apart(() -> found(type, filter)));
    }

    private List<String> found(ContentType type, ContentType.Filter filter) {
        Set<String> all = new HashSet<>();
        site.list(type, reader).stream().filter(record -> !record.hasEnded()).forEach(record -> add(record, filter, all));
        Set<String> offered = new TreeSet<>(all);
        List<String> ordered = order(type, filter).filter(offered::remove).toList();
        return Stream.concat(ordered.stream(), offered.stream()).toList();
    }

    /** Returns what a record offers to a filter; one that concerns the whole country offers every region. */
    public Set<String> codes(SiteRecord record, ContentType.Filter filter) {
        Set<String> codes = new HashSet<>();
        add(record, filter, codes);
        return codes;
    }

    private void add(SiteRecord record, ContentType.Filter filter, Set<String> codes) {
        if (!filter.isRange()) {
            String field = filter.fields().get(0);
            for (Value value : values(record, field)) {
                codes.addAll(codes(record.type(), field, value));
            }
        }
    }

    /** Returns the number that a field of a record holds, with nothing where there is none. */
    public static Optional<BigDecimal> number(SiteRecord record, String field) {
        return values(record, field).stream().filter(Value.Number.class::isInstance)
                .map(value -> ((Value.Number) value).number()).findFirst();
    }

    private Stream<String> order(ContentType type, ContentType.Filter filter) {
        if (filter.isRange()) {
            return Stream.of();
        }
        String field = filter.fields().get(0);
        return type.field(field).map(found -> inner(found.kind())).map(kind -> kind instanceof ChoiceKind choice
                ? choice.choices().keySet().stream()
                : Stream.concat(Stream.of(EVENING, WEEKEND),
                        lists.values(type, field).stream().map(SiteRecord::name).map(RecordName::name)))
                .orElse(Stream.of());
    }

    private Collection<String> codes(ContentType type, String field, Value value) {
        if (value instanceof OpeningHours hours) {
            return codes(hours);
        } else if (value instanceof Value.Region region && region.isCountry()) {
            return lists.values(type, field).stream().map(record -> record.name().name()).toList();
        } else if (value instanceof Value.Reference reference) {
            boolean published = site.record(reference).isPresent();
            return published ? List.of(reference.name()) : List.of();
        } else if (value instanceof Value.YesNo answer) {
            return answer.yes() ? List.of("yes") : List.of();
        }
        return List.of(value.normal());
    }

    private static Collection<String> codes(OpeningHours hours) {
        Set<String> codes = new HashSet<>();
        for (OpeningHours.Slot slot : hours.slots()) {
            if (slot.to().isAfter(FOUR) || slot.to().equals(LocalTime.MIDNIGHT)) {
                codes.add(EVENING);
            }
            if (slot.days().contains(DayOfWeek.SATURDAY) || slot.days().contains(DayOfWeek.SUNDAY)) {
                codes.add(WEEKEND);
            }
        }
        return codes;
    }

    private static List<Value> values(SiteRecord record, String field) {
        Value value = record.originalVersion().values().get(field);
        return value == null ? List.of() : value instanceof Value.Items items ? items.values() : List.of(value);
    }

    private static FieldKind inner(FieldKind kind) {
        return kind instanceof ListKind list ? list.of() : kind;
    }
}
