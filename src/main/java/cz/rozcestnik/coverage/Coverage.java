package cz.rozcestnik.coverage;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Phrases;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.Targets;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many services and stories each region has for each topic.
 *
 * <p>Services are the records of types that export {@code hsds: service}; where a site has none, all that have regions
 * and topics. Stories are those of types that export {@code coverage: story}. Counted is what is on the lists and, where
 * a service says how available it is, what is {@code active}. Records for the whole country are counted apart, as
 * {@code CZ}.
 */
public final class Coverage {
    private static final String ACTIVE = "active";

    private final Site site;
    private final List<ContentType> services;
    private final Set<String> topics;
    private final SortedMap<Spot, Count> counts = new TreeMap<>();
    private final SortedMap<String, Count> totals = new TreeMap<>();

    private Coverage(Site site) {
        this.site = site;
        List<ContentType> exported = counted("hsds", "service");
        List<ContentType> stories = counted("coverage", "story");
        this.services = exported.isEmpty() ? able().filter(type -> !stories.contains(type)).toList() : exported;
        this.topics = topics(first()).stream().map(topic -> topic.name().name()).collect(Collectors.toSet());
        codes().forEach(code -> topics.forEach(topic -> counts.put(new Spot(code, topic), Count.NONE)));
        count(services, new Count(1, 0));
        count(stories, new Count(0, 1));
    }

    /** Counts what a site has now. */
    public static Coverage of(Site site) {
        return new Coverage(site);
    }

    /** Returns the types whose records are counted as services. */
    public List<ContentType> services() {
        return services;
    }

    /** Returns the topics in the order of their list. */
    public List<SiteRecord> topics(Language reader) {
        return services.stream().map(type -> type.field(Role.TOPIC).orElseThrow())
                .flatMap(Targets::of).distinct().flatMap(name -> site.types().find(name).stream())
                .flatMap(type -> site.list(type, reader).stream()).toList();
    }

    /** Returns the NUTS 3 codes of the regions, then {@code CZ}. */
    public static Stream<String> codes() {
        return Stream.concat(Nuts.REGIONS.keySet().stream(), Stream.of(Value.Region.COUNTRY));
    }

    /** Returns the record of a region, where the site has one. */
    public Optional<SiteRecord> region(String code) {
        return services.stream().flatMap(type -> Targets.of(type.field(Role.REGION).orElseThrow()))
                .flatMap(type -> site.record(new RecordName(type, code)).stream()).findFirst();
    }

    /** Returns what a region has for a topic. */
    public Count count(String code, SiteRecord topic) {
        return counts.getOrDefault(new Spot(code, topic.name().name()), Count.NONE);
    }

    /** Returns what a region has for any topic, each record counted once. */
    public Count total(String code) {
        return totals.getOrDefault(code, Count.NONE);
    }

    /** Returns the path of the table for spreadsheets, from the site's root, for readers of the words' language. */
    public String file(Phrases words) {
        return words.language().code() + "/" + words.get("coverage.file");
    }

    /** Returns the counts as they are on the day of the site's clock. */
    public Snapshot snapshot() {
        return new Snapshot(site.clock().toLocalDate(), counts);
    }

    private Stream<ContentType> able() {
        return site.types().all().stream()
                .filter(type -> type.field(Role.REGION).isPresent() && type.field(Role.TOPIC).isPresent())
                .filter(type -> !site.list(type, first()).isEmpty());
    }

    private List<ContentType> counted(String format, String export) {
        return able().filter(type -> export.equals(type.exports().get(format))).toList();
    }

    private Language first() {
        return site.settings().languages().get(0);
    }

    private void count(List<ContentType> types, Count one) {
        types.stream().flatMap(type -> site.list(type, first()).stream()).filter(Coverage::isAvailable)
                .forEach(record -> count(record, one));
    }

    private void count(SiteRecord record, Count one) {
        List<String> about = items(record, Role.TOPIC).filter(Value.Reference.class::isInstance)
                .map(value -> ((Value.Reference) value).name()).filter(topics::contains).distinct().toList();
        items(record, Role.REGION).filter(Value.Region.class::isInstance).map(value -> ((Value.Region) value).code())
                .distinct().forEach(code -> {
                    totals.merge(code, one, Count::plus);
                    about.forEach(topic -> counts.merge(new Spot(code, topic), one, Count::plus));
                });
    }

    private static boolean isAvailable(SiteRecord record) {
        return record.value(Role.AVAILABILITY, record.original())
                .filter(value -> value instanceof Value.Choice choice && !choice.code().equals(ACTIVE)).isEmpty();
    }

    private static Stream<Value> items(SiteRecord record, Role role) {
        Optional<Value> value = record.value(role, record.original());
        return value.stream().flatMap(found -> found instanceof Value.Items items ? items.values().stream() : Stream.of(found));
    }
}
