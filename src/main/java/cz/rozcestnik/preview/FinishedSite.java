package cz.rozcestnik.preview;

import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.output.Output;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A site with all its files made.
 *
 * @param files  by path
 * @param marked those of the files that are pages
 */
record FinishedSite(Map<String, Output> files, MarkedPages marked) implements Sight {

    /** Keeps a copy. */
    FinishedSite {
        files = Map.copyOf(files);
    }

    /** The files that were made of a site without an error. */
    static FinishedSite of(Mixed made, MarkedPages pages) {
        return new FinishedSite(made.files().site().stream().collect(Collectors.toMap(Output::path, Function.identity())), pages);
    }

    /** Returns how many of the files have other bytes than those of another site, or are not there. */
    long differing(Sight other) {
        return files.values().stream().filter(file -> !(other instanceof FinishedSite before)
                || !before.files.containsKey(file.path()) || !before.files.get(file.path()).isSame(file)).count();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(Output::bytes);
    }

    @Override
    public Optional<MarkedPages> pages() {
        return Optional.of(marked);
    }
}
