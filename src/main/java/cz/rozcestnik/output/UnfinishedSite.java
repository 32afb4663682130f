package cz.rozcestnik.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A site that is made beside its place, with its archive: each file is written and packed on the thread that made it, and
 * then no longer held in memory.
 *
 * <p>Nothing of it is in place before {@link Publishing#finish}, and nothing will be where that is not reached.
 */
public final class UnfinishedSite implements OutputStore {
    private final UnfinishedFolder folder;
    private final UnfinishedArchive archive;
    private final Predicate<String> carried;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    UnfinishedSite(UnfinishedFolder folder, UnfinishedArchive archive, Predicate<String> carried) {
        this.folder = folder;
        this.archive = archive;
        this.carried = carried;
    }

    /** A second file of a path is let be: whoever made two must not publish either. */
    @Override
    public Output keep(Output made) {
        try {
            return kept.add(made.path()) ? added(made) : made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<Output> standing(String path) {
        try {
            return kept.add(path) ? stood(path) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Output> stood(String path) throws IOException {
        Optional<Output> there = folder.addStanding(path);
        if (there.isEmpty()) {
            kept.remove(path);
        } else if (carried.test(path)) {
            archive.add(there.get(), folder.stays(there.get()));
        }
        return there;
    }

    private Output added(Output made) throws IOException {
        Output there = folder.add(made);
        if (carried.test(made.path())) {
            archive.add(made, folder.stays(made));
        }
        return there;
    }

    /**
     * Adds what is not kept yet, so that the folder is finished.
     *
     * @param site all files of the site, each of a path of its own
     * @return how many files were written because their bytes are new
     * @throws IllegalStateException where files were kept that are not of the site
     */
    public int add(List<Output> site) throws IOException {
        SideBySide.forEach(site.parallelStream().filter(output -> !kept.contains(output.path())), this::keep);
        if (kept.size() != site.size()) {
            throw new IllegalStateException(kept.size() + " files were kept, and " + site.size() + " made");
        }
        return folder.written();
    }

    /** Returns what is known of all files that were added, for the next build. */
    public LeftFiles left() {
        return folder.left();
    }

    /** Finishes the archive of all that was added and returns where it is; throws {@link UncheckedIOException} where the disk fails. */
    public Path pack() {
        try {
            return archive.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
