package cz.rozcestnik.publish.offline;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.OutputStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that each page of a site names in its markup, pages aside.
 *
 * <p>They are noted while pages are made, by any number of threads, so that nobody has to read a page again. What a page
 * names that still stands since the last build was noted then.
 */
public final class PageFiles {
    private static final String PAGE = ".html";

    private final Map<String, List<String>> before;
    private final Map<String, List<String>> named = new ConcurrentHashMap<>();
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** The files that pages name, none of which is made yet, after what {@link #all} was in the last build. */
    public PageFiles(Map<String, List<String>> before) {
        this.before = before;
    }

    /** Returns a store that keeps what another one keeps, and notes what pages name on their way into it. */
    public OutputStore into(OutputStore store) {
        return new OutputStore() {
            @Override
            public Output keep(Output made) {
                of(made);
                return store.keep(made);
            }

            @Override
            public Optional<Output> standing(String path) {
                Optional<Output> standing = store.standing(path);
                standing.filter(page -> before.containsKey(path)).ifPresent(page -> named.put(path, before.get(path)));
                return standing;
            }
        };
    }

    /** Returns the paths of the files that each page names that is made by now or still stands, by the paths of the pages. */
    public SortedMap<String, List<String>> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** Returns the paths of the files that a page names; nothing for other files. */
    List<String> of(Output file) {
        if (!file.path().endsWith(PAGE)) {
            return List.of();
        }
        List<String> known = named.get(file.path());
        return known != null ? known : named.computeIfAbsent(file.path(), path -> file.read(markup -> NamedFiles.of(path, markup)).stream()
                .map(name -> paths.computeIfAbsent(name, same -> same)).toList());
    }
}
