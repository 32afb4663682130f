package cz.rozcestnik.publish.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.output.Csv;
import cz.rozcestnik.output.Output;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under the names of their columns, as CSV and as JSON.
 *
 * <p>In JSON a text in several languages is an object by languages; in CSV it is a column for each: {@code title_cs}.
 *
 * @param path from the site's root, without an ending
 * @param rows an object for each
 */
record Table(String path, List<Column> columns, List<ObjectNode> rows) {
    private static final String BETWEEN = " | ";

    /** Keeps copies. */
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name      as in JSON
     * @param languages in which its texts are; empty where they are in none
     * @param type      of Table Schema: {@code string}, {@code number}, {@code boolean}
     * @param title     for people, in the first language of the site; empty where the name says enough
     */
    record Column(String name, List<String> languages, String type, String title) {

        /** Returns a column of texts that are in no language. */
        static Column of(String name) {
            return new Column(name, List.of(), "string", "");
        }

        /** Returns the names it has in CSV. */
        List<String> headings() {
            return languages.isEmpty() ? List.of(name) : languages.stream().map(language -> name + "_" + language).toList();
        }

        private void addCells(ObjectNode row, List<String> cells) {
            JsonNode value = row.path(name);
            if (languages.isEmpty()) {
                cells.add(cell(value));
            }
            for (String language : languages) {
                cells.add(cell(value.path(language)));
            }
        }
    }

    /** Returns the two files. */
    List<Output> files() {
        ArrayNode json = Json.NODES.arrayNode();
        rows.forEach(json::add);
        return List.of(new Output(path + ".csv", csv()), Json.file(path + ".json", json));
    }

    private byte[] csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings());
        for (ObjectNode row : rows) {
            List<String> cells = new ArrayList<>();
            for (Column column : columns) {
                column.addCells(row, cells);
            }
            lines.add(cells);
        }
        return Csv.write(lines);
    }

    private List<String> headings() {
        return columns.stream().flatMap(column -> column.headings().stream()).toList();
    }

    /** Returns how the CSV is to be read, as a resource of a Data Package (Frictionless Data, Tabular Data Resource). */
    ObjectNode resource(String folder) {
        String name = path.substring(folder.length());
        ObjectNode node = Json.object().put("name", name.replace('/', '-')).put("path", name + ".csv")
                .put("profile", "tabular-data-resource").put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        node.putObject("dialect").put("delimiter", ";").put("lineTerminator", "\r\n").put("doubleQuote", true).put("header", true);
        ArrayNode fields = node.putObject("schema").putArray("fields");
        columns.forEach(column -> column.headings().forEach(heading ->
                Json.put(fields.addObject().put("name", heading).put("type", column.type()), "title", column.title())));
        return node;
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(cell(part)));
            return String.join(BETWEEN, parts);
        }
        if (value.isObject()) {
            List<String> entries = new ArrayList<>();
            value.fields().forEachRemaining(entry -> entries.add(entry.getKey() + ": " + cell(entry.getValue())));
            return String.join(", ", entries);
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
