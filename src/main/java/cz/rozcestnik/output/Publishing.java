package cz.rozcestnik.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Folders and files that are published together: all of them are finished before the first takes its place.
 *
 * <p>So a full disk leaves every old one as it was. Two builds of one site put theirs in place one after the other.
 */
public final class Publishing implements AutoCloseable {
    private final Path target;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final Map<Path, Path> unfinished = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();

    private interface Step {
        void run() throws IOException;
    }

    private Publishing(Path target) {
        this.target = target;
    }

    /** Begins to publish; builds that name the same folder for what they make wait for one another. */
    public static Publishing into(Path target) {
        return new Publishing(target.toAbsolutePath().normalize());
    }

    /**
     * Begins a site beside its place, and the archive of it beside its own.
     *
     * @param carried which paths of the site the archive has
     * @param left    what is known of the files of the site that stands there
     * @param alike   whether the archive that stands there is of the build that left them, of this program
     * @throws ForeignFolderException where a place holds something that no build put there
     */
    public UnfinishedSite site(Path folder, Path archive, Predicate<String> carried, LeftFiles left, boolean alike) throws IOException {
        Optional<LastArchive> last = alike ? Optional.of(open(LastArchive.open(archive))) : Optional.empty();
        return new UnfinishedSite(begin(folder, left), archive(archive, last), carried);
    }

    /** What was begun beside its place, and is finished as soon as it is written once. */
    public interface Unfinished<T> {
        /** Writes it, on any thread; throws {@link IOException} where the disk fails, or nothing will be published any more. */
        void write(T content) throws IOException;
    }

    /**
     * Begins a folder of outputs beside its place.
     *
     * @throws ForeignFolderException where the place holds something that no build put there
     */
    public Unfinished<List<Output>> folder(Path folder) throws IOException {
        return begin(folder, LeftFiles.NONE)::addAll;
    }

    /** Begins one file beside its place. */
    public Unfinished<byte[]> file(Path file) throws IOException {
        Workshop workshop = fileBeside(file);
        return bytes -> workshop.use(() -> Files.write(workshop.unfinished(), bytes));
    }

    private UnfinishedFolder begin(Path folder, LeftFiles left) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Workshop workshop = beside(place);
        UnfinishedFolder unfinishedFolder = new UnfinishedFolder(workshop, place, left);
        steps.add(() -> FolderSwap.swap(workshop, place));
        return unfinishedFolder;
    }

    /** Begins an archive beside its place. */
    UnfinishedArchive archive(Path file, Optional<LastArchive> last) throws IOException {
        return open(new UnfinishedArchive(fileBeside(file), last));
    }

    private Workshop fileBeside(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Workshop workshop = beside(place);
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFolderException(place);
        }
        steps.add(() -> FolderSwap.replace(workshop.unfinished(), place));
        return workshop;
    }

    /** Returns where all that was begun so far is, by the places that it will have. */
    public Map<Path, Path> unfinished() {
        return Collections.unmodifiableMap(unfinished);
    }

    private Workshop beside(Path place) throws IOException {
        Workshop workshop = open(Workshop.beside(place));
        unfinished.put(place, workshop.unfinished());
        return workshop;
    }

    private <T extends Closeable> T open(T opened) {
        open.push(opened);
        return opened;
    }

    /** Puts all in place, in the order in which they were begun. */
    public void finish() throws IOException {
        synchronized (Publishing.class) {
            try (PublishingLock held = PublishingLock.in(target)) {
                for (Step step : steps) {
                    step.run();
                }
            }
        }
    }

    /** Takes away what was made on the way, the rest of it even where a part cannot be; what is not in place by now never will be. */
    @Override
    public void close() throws IOException {
        if (!open.isEmpty()) {
            Closeable newest = open.pop();
            try (Closeable others = this::close) {
                newest.close();
            }
        }
    }
}
