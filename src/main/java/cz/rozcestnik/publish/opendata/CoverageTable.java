package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.coverage.Count;
import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.language.Language;
import java.util.ArrayList;
import java.util.List;

/** Makes the table of how many services and stories each region has for each topic. */
final class CoverageTable {
    private static final List<Table.Column> COLUMNS = List.of(Table.Column.of("region"), Table.Column.of("topic"),
            new Table.Column("services", List.of(), "number", ""), new Table.Column("stories", List.of(), "number", ""));

    private CoverageTable() {
    }

    /** Returns a row for each region, and for the whole country, and each topic. */
    static Table of(Coverage coverage, Language language, String path) {
        List<ObjectNode> rows = new ArrayList<>();
        Coverage.codes().forEach(code -> coverage.topics(language).forEach(topic -> {
            Count count = coverage.count(code, topic);
            rows.add(Json.object().put("region", code).put("topic", topic.name().name())
                    .put("services", count.services()).put("stories", count.stories()));
        }));
        return new Table(path, COLUMNS, rows);
    }
}
