package cz.rozcestnik.cache;

import cz.rozcestnik.source.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether files on a disk are those that were there before, without reading them.
 *
 * <p>A file is known by its path, its size, the time when it was last written and its number on the disk: whoever writes
 * into it or puts another in its place changes one of these. Moving a whole folder changes nothing in it.
 */
public final class Standing {
    private Standing() {
    }

    /** Returns a sum over a file, or over a folder and all that is in it; throws {@link IOException} where the disk fails. */
    public static String of(Path place) throws IOException {
        try {
            return new Sum().add(told(place)).digits();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static String told(Path path) {
        try {
            BasicFileAttributes known = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return known.isDirectory() ? inside(path) : FileStamp.of(known).toString();
        } catch (NoSuchFileException notThere) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One core would wait for the disk most of the time. */
    private static String inside(Path folder) throws IOException {
        Sum sum = new Sum();
        children(folder).parallelStream().map(child -> child.getFileName() + "\n" + told(child)).toList().forEach(sum::add);
        return sum.digits();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
