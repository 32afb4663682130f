package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Publishes outputs as a folder, wholly or not at all.
 *
 * <p>The new folder is made beside the old one, in a folder that no other build has. Then the folders change places, so
 * that a reader sees either the old site or the new one. Java knows no way to exchange two folders at once: between the two
 * moves, for a moment, there is none. Who is killed just then leaves the old one beside its place, and whoever builds
 * next puts it back before anything else ({@link #recover}).
 */
public final class SiteWriter {
    static final String MARK = ".rozcestnik";

    private SiteWriter() {
    }

    /**
     * Replaces a folder by outputs.
     *
     * @return how many files were written because their bytes are new
     * @throws ForeignFolderException where the folder holds something that no build put there
     * @throws LinkedFolderException  where it is only a link to one
     * @throws IOException            where the disk fails; the old folder stays
     */
    public static int publish(Path folder, List<Output> outputs) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        try (Workshop workshop = Workshop.beside(place)) {
            UnfinishedFolder next = new UnfinishedFolder(workshop, place, LeftFiles.NONE);
            next.addAll(outputs);
            FolderSwap.swap(workshop, place);
            return next.written();
        }
    }

    /** Puts back a folder that a killed build had moved aside, and takes away what it left. */
    public static void recover(Path folder) throws IOException {
        Workshop.recover(folder.toAbsolutePath().normalize());
    }

    /**
     * Refuses a folder that would not be replaced as a whole by what a build makes.
     *
     * @throws ForeignFolderException where it holds something that no build put there
     * @throws LinkedFolderException  where it is only a link to one
     * @throws IOException            where the disk fails
     */
    public static void refuseForeign(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(place)) {
            throw new LinkedFolderException(place);
        }
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
