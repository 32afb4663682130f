package cz.rozcestnik.publish.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of the report, for people as a page and for programs as CSV.
 *
 * @param name    of its files and of its texts, such as {@code freshness}
 * @param grouped what the headings of the groups are, such as the responsible office
 * @param columns what the cells of a row are
 * @param groups  in their order; none of them is empty
 */
record Sheet(String name, String grouped, List<String> columns, List<Group> groups) {

    /** Keeps copies. */
    Sheet {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** Rows under a heading. */
    record Group(String heading, List<Row> rows) {
        /** Keeps a copy. */
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param tone  how much it matters, such as {@code far-overdue}; for the colour, which never says more than the words
     * @param cells one for each column
     */
    record Row(String tone, List<Cell> cells) {
        /** Keeps a copy. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text for people
     * @param data for programs
     * @param tone for the colour; mostly empty
     * @param changes shown to people in place of the text; mostly none
     */
    record Cell(String text, String data, String tone, List<Change> changes) {
        /** Keeps a copy. */
        Cell {
            changes = List.copyOf(changes);
        }

        /** Makes a cell of plain text. */
        Cell(String text, String data, String tone) {
            this(text, data, tone, List.of());
        }

        /** Returns a cell that says the same to people and programs. */
        static Cell of(String text) {
            return of(text, "");
        }

        /** Returns a cell with a tone that says the same to people and programs. */
        static Cell of(String text, String tone) {
            return new Cell(text, text, tone);
        }
    }

    /** What has changed in a text, under its name. */
    record Change(String label, List<Piece> pieces) {
        /** Keeps a copy. */
        Change {
            pieces = List.copyOf(pieces);
        }
    }

    /** Some words, and the element that tells what became of them: {@code del}, {@code ins} or none. */
    record Piece(String element, String text) {
    }

    /** Returns the table for programs: its head, then the rows, each led by the heading of its group. */
    List<List<String>> data() {
        List<List<String>> data = new ArrayList<>();
        data.add(led(grouped, columns));
        groups.forEach(group -> group.rows().forEach(row ->
                data.add(led(group.heading(), row.cells().stream().map(Cell::data).toList()))));
        return data;
    }

    private static List<String> led(String first, List<String> rest) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
