package cz.rozcestnik.model;

import cz.rozcestnik.language.Slug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The NUTS3 codes of the Czech regions; the table {@code regions.csv} beside this class names its sources. */
public final class Nuts {
    /** The official Czech names of the regions by code. */
    public static final SortedMap<String, String> REGIONS = Collections.unmodifiableSortedMap(load());

    /** Codes that are no longer in use, with the code of the same region today. */
    public static final Map<String, String> OBSOLETE = Map.of("CZ061", "CZ063", "CZ062", "CZ064");

    private Nuts() {
    }

    /** Returns the code of a region by its Czech name or by its code in another case. */
    public static Optional<String> code(String text) {
        String plain = bare(text);
        return REGIONS.entrySet().stream()
                .filter(region -> bare(region.getValue()).equals(plain) || bare(region.getKey()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is left of a name without the words that say what it names. */
    private static String bare(String name) {
        return Slug.fold(name).replace("hlavni mesto", "").replace("kraj", "").strip();
    }

    private static SortedMap<String, String> load() {
        SortedMap<String, String> regions = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Nuts.class.getResourceAsStream("regions.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";");
                regions.put(cells[0], cells[4]);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return regions;
    }
}
