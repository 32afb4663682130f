package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Publishes outputs as a folder, wholly or not at all.
 *
 * <p>The new folder is made beside the old one, in a folder that no other build has. Files whose bytes stay the same
 * are linked, not written again. Then the folders change places, so that a reader sees either the old site or the new
 * one.
 */
public final class SiteWriter {
    private static final String MARK = ".rozcestnik";

    private SiteWriter() {
    }

    /**
     * Replaces a folder by outputs.
     *
     * @return how many files were written because their bytes are new
     * @throws ForeignFolderException where the folder holds something that no build put there
     * @throws IOException            where the disk fails; the old folder stays
     */
    public static int publish(Path folder, List<Output> outputs) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        try (Workshop workshop = Workshop.beside(place)) {
            refuseForeign(place);
            int written = write(workshop.unfinished(), place, outputs);
            FolderSwap.swap(workshop, place);
            return written;
        }
    }

    /** Puts back a folder that a killed build had moved aside, and takes away what it left. */
    public static void recover(Path folder) throws IOException {
        Workshop.recover(folder.toAbsolutePath().normalize());
    }

    /** Throws {@link ForeignFolderException} where a folder holds something that no build put there. */
    public static void refuseForeign(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) || Files.exists(place.resolve(MARK))) {
            return;
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFolderException(place);
        }
        try (Stream<Path> children = Files.list(place)) {
            if (children.findAny().isPresent()) {
                throw new ForeignFolderException(place);
            }
        }
    }

    /** Writes outputs into a new folder, of which those that the last one has already are linked. */
    static int write(Path next, Path last, List<Output> outputs) throws IOException {
        Files.createDirectories(next);
        Files.write(next.resolve(MARK), new byte[0]);
        Set<Path> folders = new HashSet<>();
        for (Output output : outputs) {
            Path folder = inside(next, output.path()).getParent();
            if (folders.add(folder)) {
                Files.createDirectories(folder);
            }
        }
        Writing writing = new Writing(next, last);
        int written = outputs.parallelStream().mapToInt(output -> writing.isWritten(output) ? 1 : 0).sum();
        writing.complain();
        return written;
    }

    /**
     * Files that are written side by side.
     *
     * <p>A failure is kept until nobody writes any more: thrown on the way, it would let go of the stream while others
     * still write into a folder that is being taken away.
     */
    private record Writing(Path next, Path last, AtomicReference<IOException> failure) {
        Writing(Path next, Path last) {
            this(next, last, new AtomicReference<>());
        }

        /** Writes a file and returns true, or links it to the one of the last site, if that has the same bytes. */
        boolean isWritten(Output output) {
            if (failure.get() != null) {
                return false;
            }
            try {
                Path file = inside(next, output.path());
                byte[] bytes = output.bytes();
                if (linked(inside(last, output.path()), file, bytes)) {
                    return false;
                }
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
                return true;
            } catch (IOException failed) {
                failure.compareAndSet(null, failed);
                return false;
            }
        }

        void complain() throws IOException {
            if (failure.get() != null) {
                throw failure.get();
            }
        }
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("Not inside the site: " + path);
        }
        return file;
    }

    /** Links a file to the one of the last site; another build may take that site away meanwhile. */
    private static boolean linked(Path last, Path file, byte[] bytes) throws IOException {
        try {
            boolean same = Files.isRegularFile(last, LinkOption.NOFOLLOW_LINKS) && Files.size(last) == bytes.length
                    && Arrays.equals(Files.readAllBytes(last), bytes);
            if (same) {
                Files.createLink(file, last);
            }
            return same;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return false;
        }
    }
}
