package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Folders and files that are published together: all of them are finished before the first takes its place.
 *
 * <p>So a full disk leaves every old one as it was. Two builds of one site put theirs in place one after the other.
 */
public final class Publishing implements AutoCloseable {
    private final Path target;
    private final Deque<Workshop> workshops = new ArrayDeque<>();
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
        Path place = file.toAbsolutePath().normalize();
        Workshop workshop = open(place);
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFolderException(place);
        }
        SiteArchive.pack(workshop.unfinished(), outputs);
        steps.add(() -> Files.move(workshop.unfinished(), place, StandardCopyOption.REPLACE_EXISTING));
    }

    private Workshop open(Path place) throws IOException {
        Workshop workshop = Workshop.beside(place);
        workshops.push(workshop);
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
