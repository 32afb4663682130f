package cz.rozcestnik.publish.report;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many records each region has for each topic, and where it has none.
 *
 * <p>Counted are the types that become services in open data; where a site has none, all that have regions and topics.
 * Records for the whole country stand in a row of their own; a topic that only they serve is told apart from one that
 * nobody does.
 */
final class CoverageSheets {
    private static final String FORMAT = "hsds";
    private static final String SERVICE = "service";

    private final Desk desk;
    private final List<ContentType> counted;
    private final List<SiteRecord> topics;
    private final Map<String, Map<RecordName, Integer>> counts = new LinkedHashMap<>();

    private CoverageSheets(Desk desk) {
        this.desk = desk;
        List<ContentType> able = desk.site().types().all().stream()
                .filter(type -> type.field(Role.REGION).isPresent() && type.field(Role.TOPIC).isPresent())
                .filter(type -> !desk.site().list(type, desk.language()).isEmpty()).toList();
        List<ContentType> services = able.stream().filter(type -> SERVICE.equals(type.exports().get(FORMAT))).toList();
        this.counted = services.isEmpty() ? able : services;
        this.topics = counted.stream().map(type -> type.field(Role.TOPIC).orElseThrow())
                .flatMap(Targets::of).distinct().flatMap(name -> desk.site().types().find(name).stream())
                .flatMap(type -> desk.site().list(type, desk.language()).stream()).toList();
        counted.stream().flatMap(type -> desk.site().list(type, desk.language()).stream()).forEach(this::count);
    }

    static List<Sheet> of(Desk desk) {
        CoverageSheets sheets = new CoverageSheets(desk);
        return List.of(sheets.matrix(), sheets.gaps());
    }

    private Sheet matrix() {
        List<String> columns = new ArrayList<>(desk.columns("region"));
        topics.forEach(topic -> columns.add(topic.title(desk.language())));
        List<Sheet.Row> rows = codes().map(code -> {
            List<Sheet.Cell> cells = new ArrayList<>(List.of(new Sheet.Cell(name(code), code, "")));
            topics.forEach(topic -> cells.add(cell(code, topic)));
            return new Sheet.Row("", cells);
        }).toList();
        String heading = String.join(", ", counted.stream().map(type -> type.labels().many().in(desk.language())).toList());
        return new Sheet("coverage", desk.phrases().get("column.type"), columns,
                topics.isEmpty() ? List.of() : List.of(new Sheet.Group(heading, rows)));
    }

    private Sheet.Cell cell(String code, SiteRecord topic) {
        int count = count(code, topic);
        return new Sheet.Cell(count == 0 ? "–" : String.valueOf(count), String.valueOf(count), count == 0 ? "gap" : "number");
    }

    private Sheet gaps() {
        List<Gap> gaps = topics.isEmpty() ? List.of() : Nuts.REGIONS.keySet().stream()
                .flatMap(code -> topics.stream().filter(topic -> count(code, topic) == 0).map(topic -> new Gap(code, topic)))
                .toList();
        return new Sheet("gaps", desk.phrases().get("column.region"), desk.columns("topic", "instead"),
                desk.groups(gaps, gap -> name(gap.code()), this::row));
    }

    /** A topic for which a region has nothing of its own. */
    private record Gap(String code, SiteRecord topic) {
    }

    private Sheet.Row row(Gap gap) {
        int country = count(Value.Region.COUNTRY, gap.topic());
        String tone = country == 0 ? "gap" : "country";
        Sheet.Cell instead = Sheet.Cell.of(country == 0 ? desk.phrases().get("gap.nothing")
                : desk.phrases().get("gap.country", country), tone);
        return new Sheet.Row(tone, List.of(desk.record(gap.topic()), instead));
    }

    private Stream<String> codes() {
        return Stream.concat(Nuts.REGIONS.keySet().stream(), Stream.of(Value.Region.COUNTRY));
    }

    private String name(String code) {
        if (code.equals(Value.Region.COUNTRY)) {
            return desk.phrases().get("country");
        }
        return counted.stream().flatMap(type -> Targets.of(type.field(Role.REGION).orElseThrow()))
                .flatMap(type -> desk.site().record(new RecordName(type, code)).stream())
                .map(record -> record.title(desk.language())).findFirst().orElse(Nuts.REGIONS.get(code));
    }

    private int count(String code, SiteRecord topic) {
        return counts.getOrDefault(code, Map.of()).getOrDefault(topic.name(), 0);
    }

    private void count(SiteRecord record) {
        List<RecordName> about = items(record, Role.TOPIC).filter(Value.Reference.class::isInstance)
                .map(Value.Reference.class::cast).map(topic -> new RecordName(topic.type(), topic.name())).distinct().toList();
        items(record, Role.REGION).filter(Value.Region.class::isInstance).map(value -> ((Value.Region) value).code())
                .distinct().forEach(code -> about.forEach(topic ->
                        counts.computeIfAbsent(code, region -> new LinkedHashMap<>()).merge(topic, 1, Integer::sum)));
    }

    private static Stream<Value> items(SiteRecord record, Role role) {
        Optional<Value> value = record.value(role, record.original());
        return value.stream().flatMap(found -> found instanceof Value.Items items ? items.values().stream() : Stream.of(found));
    }
}
