package cz.rozcestnik.preview;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may have changed in the folders of a site.
 *
 * @param paths    of files and folders
 * @param anything whether more may have changed than these
 */
record Changes(Set<Path> paths, boolean anything) {
    /** Nobody knows what has changed. */
    static final Changes ANYTHING = new Changes(Set.of(), true);

    /** Keeps a copy. */
    Changes {
        paths = Set.copyOf(paths);
    }

    /** Returns whether all is as it was. */
    boolean isNone() {
        return paths.isEmpty() && !anything;
    }

    /** Returns these changes and others. */
    Changes and(Changes more) {
        Set<Path> all = new TreeSet<>(paths);
        all.addAll(more.paths);
        return new Changes(all, anything || more.anything);
    }
}
