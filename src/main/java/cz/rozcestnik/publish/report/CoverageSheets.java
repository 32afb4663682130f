package cz.rozcestnik.publish.report;

import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * How many services each region has for each topic, and where it has none.
 *
 * <p>Services for the whole country stand in a row of their own; a topic that only they serve is told apart from one
 * that nobody does.
 */
final class CoverageSheets {
    private final Desk desk;
    private final Coverage coverage;
    private final List<SiteRecord> topics;

    private CoverageSheets(Desk desk, Coverage coverage) {
        this.desk = desk;
        this.coverage = coverage;
        this.topics = coverage.topics(desk.language());
    }

    static List<Sheet> of(Desk desk) {
        CoverageSheets sheets = new CoverageSheets(desk, Coverage.of(desk.site()));
        return List.of(sheets.matrix(), sheets.gaps());
    }

    private Sheet matrix() {
        List<String> columns = new ArrayList<>(desk.columns("region"));
        topics.forEach(topic -> columns.add(topic.title(desk.language())));
        List<Sheet.Row> rows = Coverage.codes().map(code -> {
            List<Sheet.Cell> cells = new ArrayList<>(List.of(new Sheet.Cell(name(code), code, "")));
            topics.forEach(topic -> cells.add(cell(code, topic)));
            return new Sheet.Row("", cells);
        }).toList();
        String heading = String.join(", ", coverage.services().stream().map(type -> type.labels().many().in(desk.language())).toList());
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

    private String name(String code) {
        return code.equals(Value.Region.COUNTRY) ? desk.phrases().get("country")
                : coverage.region(code).map(region -> region.title(desk.language())).orElse(Nuts.REGIONS.get(code));
    }

    private int count(String code, SiteRecord topic) {
        return coverage.count(code, topic).services();
    }
}
