package cz.rozcestnik.publish.offline;

import cz.rozcestnik.output.Output;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that each page of a site names in its markup, pages aside.
 *
 * <p>They are noted while pages are made, by any number of threads, so that nobody has to read a page again.
 */
public final class PageFiles {
    private static final String PAGE = ".html";

    private final Map<String, List<String>> named = new ConcurrentHashMap<>();
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    /** Notes what a file names, if it is a page, and returns the file. */
    public Output noted(Output file) {
        of(file);
        return file;
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
