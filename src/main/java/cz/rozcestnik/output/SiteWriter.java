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
import java.util.stream.Stream;

/**
 * Publishes outputs as a folder, wholly or not at all.
 *
 * <p>The new folder is made beside the old one. Files whose bytes stay the same are linked, not written again. Then
 * the folders change places, so that a reader sees either the old site or the new one.
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
        refuseForeign(place);
        Path next = beside(place, "next");
        FolderSwap.delete(next);
        try {
            int written = write(next, place, outputs);
            FolderSwap.swap(next, place, beside(place, "last"));
            return written;
        } finally {
            FolderSwap.delete(next);
        }
    }

    /** A name that nobody else gives a folder, since what bears it is removed. */
    private static Path beside(Path place, String what) {
        return place.resolveSibling("." + place.getFileName() + MARK + "-" + what);
    }

    private static int write(Path next, Path last, List<Output> outputs) throws IOException {
        Files.createDirectories(next);
        Files.write(next.resolve(MARK), new byte[0]);
        Set<Path> folders = new HashSet<>();
        int written = 0;
        for (Output output : outputs) {
            Path file = inside(next, output.path());
            if (folders.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            if (!linked(inside(last, output.path()), file, output.bytes())) {
                Files.write(file, output.bytes(), StandardOpenOption.CREATE_NEW);
                written++;
            }
        }
        return written;
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("Not inside the site: " + path);
        }
        return file;
    }

    private static boolean linked(Path last, Path file, byte[] bytes) throws IOException {
        boolean same = Files.isRegularFile(last, LinkOption.NOFOLLOW_LINKS) && Files.size(last) == bytes.length
                && Arrays.equals(Files.readAllBytes(last), bytes);
        if (!same) {
            return false;
        }
        try {
            Files.createLink(file, last);
            return true;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return false;
        }
    }

    private static void refuseForeign(Path place) throws IOException {
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
}
