package cz.rozcestnik.testing.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The words that made-up portals are made of: lists of rows, in files beside this class.
 *
 * @param rows each with the same number of cells
 */
record Vocabulary(List<List<String>> rows) {

    /** Reads a list; its first line names the cells. */
    static Vocabulary of(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream(name + ".txt"), StandardCharsets.UTF_8))) {
            return new Vocabulary(reader.lines().skip(1)
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns a row; numbers beyond the last row begin again. */
    List<String> row(int number) {
        return rows.get(Math.floorMod(number, rows.size()));
    }

    int size() {
        return rows.size();
    }
}
