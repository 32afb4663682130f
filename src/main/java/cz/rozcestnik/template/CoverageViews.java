package cz.rozcestnik.template;

import cz.rozcestnik.coverage.Count;
import cz.rozcestnik.coverage.CoverageTrend;
import cz.rozcestnik.coverage.Spot;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.Nuts;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.site.SiteRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns coverage into what templates see of it, for readers of one language. */
final class CoverageViews {
    private final CoverageTrend trend;
    private final SiteViews views;
    private final List<SiteRecord> topics;
    private final Map<Set<RecordName>, String> paths = new HashMap<>();

    CoverageViews(CoverageTrend trend, SiteViews views) {
        views.trace().read(new CoverageSubject(views.reader()));
        this.trend = trend;
        this.views = views;
        this.topics = trend.now().topics(views.reader());
        trend.now().services().stream().flatMap(type -> views.recordLists().of(type).stream()).forEach(list ->
                paths.putIfAbsent(list.shares().stream().map(share -> share.value().name()).collect(Collectors.toSet()),
                        list.path(views.reader(), 1)));
    }

    CoverageView view() {
        Map<String, List<CoverageView.Cell>> cells = new LinkedHashMap<>();
        Nuts.REGIONS.keySet().stream().filter(code -> region(code).isPresent())
                .forEach(code -> cells.put(code, cells(code)));
        Map<String, CoverageView.Row> rows = new LinkedHashMap<>();
        cells.forEach((code, own) -> rows.put(region(code).orElseThrow().name(), row(code, own, cells)));
        Map<String, CoverageView.Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            columns.put(topics.get(i).name().name(), column(i, cells));
        }
        String country = Value.Region.COUNTRY;
        return new CoverageView(topics.stream().map(this::view).toList(), List.copyOf(rows.values()),
                row(country, cells(country), Map.of()), rows, columns,
                trend.before().map(snapshot -> views.date(snapshot.day())), trend.now().file(views.words()));
    }

    private CoverageView.Row row(String code, List<CoverageView.Cell> own, Map<String, List<CoverageView.Cell>> all) {
        Count total = trend.now().total(code);
        List<CoverageView.Beside> beside = all.entrySet().stream().filter(other -> !other.getKey().equals(code))
                .map(other -> beside(region(other.getKey()).orElseThrow(), own, other.getValue())).toList();
        return new CoverageView.Row(region(code), total.services(), total.stories(), own,
                topics(own, cell -> cell.services() == 0),
                topics(own, cell -> cell.services() > 0 && cell.before().filter(before -> before == 0).isPresent()),
                topics(own, cell -> cell.services() == 0 && cell.before().filter(before -> before > 0).isPresent()), beside);
    }

    private static CoverageView.Beside beside(
            RecordView other, List<CoverageView.Cell> own, List<CoverageView.Cell> others) {
        List<RecordView> more = new ArrayList<>();
        List<RecordView> fewer = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            boolean here = own.get(i).services() > 0;
            boolean there = others.get(i).services() > 0;
            if (here != there) {
                (there ? more : fewer).add(own.get(i).topic());
            }
        }
        return new CoverageView.Beside(other, others, more, fewer);
    }

    private CoverageView.Column column(int index, Map<String, List<CoverageView.Cell>> rows) {
        List<CoverageView.Cell> cells = rows.values().stream().map(row -> row.get(index)).toList();
        return new CoverageView.Column(view(topics.get(index)), cells,
                cells.stream().filter(cell -> cell.services() == 0).flatMap(cell -> cell.region().stream()).toList(),
                trend.now().count(Value.Region.COUNTRY, topics.get(index)).services());
    }

    private List<CoverageView.Cell> cells(String code) {
        return topics.stream().map(topic -> {
            Count count = trend.now().count(code, topic);
            Spot spot = new Spot(code, topic.name().name());
            return new CoverageView.Cell(region(code), view(topic), count.services(), count.stories(),
                    trend.now().count(Value.Region.COUNTRY, topic).services(),
                    trend.before().filter(snapshot -> snapshot.knows(spot)).map(snapshot -> snapshot.count(spot).services()),
                    path(code, topic), level(count.services()));
        }).toList();
    }

    private String path(String code, SiteRecord topic) {
        return trend.now().region(code).map(region -> paths.getOrDefault(Set.of(region.name(), topic.name()), "")).orElse("");
    }

    /** None, one, two, three or four, more. */
    private static int level(int services) {
        return services <= 2 ? services : services <= 4 ? 3 : 4;
    }

    private static List<RecordView> topics(List<CoverageView.Cell> cells, Predicate<CoverageView.Cell> chosen) {
        return cells.stream().filter(chosen).map(CoverageView.Cell::topic).toList();
    }

    private Optional<RecordView> region(String code) {
        return trend.now().region(code).map(this::view);
    }

    private RecordView view(SiteRecord record) {
        return views.record(record.name());
    }
}
