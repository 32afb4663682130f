package cz.rozcestnik.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a site as they were read, by their path inside {@code content}, {@code templates} and {@code assets}.
 *
 * <p>Templates and assets hold the program's defaults too, unless the site has a file at the same path.
 */
public record SourceTree(
        SortedMap<String, SourceFile> content,
        SortedMap<String, SourceFile> templates,
        SortedMap<String, SourceFile> assets) {

    /** Keeps copies that nobody changes. */
    public SourceTree {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }
}
