package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folders and files that are published together: all of them are finished before the first takes its place.
 *
 * <p>So a full disk leaves every old one as it was. Two builds of one site put theirs in place one after the other.
 */
public final class Publishing implements AutoCloseable {
    private final Path target;
    private final Deque<Workshop> workshops = new ArrayDeque<>();
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
     * Finishes a folder of outputs beside its place.
     *
     * @return how many files were written because their bytes are new
     * @throws ForeignFolderException where the place holds something that no build put there
     */
    public int folder(Path folder, List<Output> outputs) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Workshop workshop = open(place);
        SiteWriter.refuseForeign(place);
        int written = SiteWriter.write(workshop.unfinished(), place, outputs);
        steps.add(() -> FolderSwap.swap(workshop, place));
        return written;
    }

    /** Finishes one packed file of outputs beside its place. */
    public void archive(Path file, List<Output> outputs) throws IOException {
        SiteArchive.pack(newFile(file), outputs);
    }

    /** Finishes one file beside its place. */
    public void file(Path file, byte[] bytes) throws IOException {
        Files.write(newFile(file), bytes);
    }

    private Path newFile(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Workshop workshop = open(place);
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFolderException(place);
        }
        steps.add(() -> Files.move(workshop.unfinished(), place, StandardCopyOption.REPLACE_EXISTING));
        return workshop.unfinished();
    }

    /** Returns where all that is finished so far is, by the places that it will have. */
    public Map<Path, Path> unfinished() {
        return Collections.unmodifiableMap(unfinished);
    }

    private Workshop open(Path place) throws IOException {
        Workshop workshop = Workshop.beside(place);
        workshops.push(workshop);
        unfinished.put(place, workshop.unfinished());
        return workshop;
    }

    /** Puts all in place, in the order in which they were finished. */
    public void finish() throws IOException {
        synchronized (Publishing.class) {
            try (PublishingLock held = PublishingLock.in(target)) {
                for (Step step : steps) {
                    step.run();
                }
            }
        }
    }

    /** Takes away what was made on the way; what is not in place by now never will be. */
    @Override
    public void close() throws IOException {
        while (!workshops.isEmpty()) {
            workshops.pop().close();
        }
    }
}
