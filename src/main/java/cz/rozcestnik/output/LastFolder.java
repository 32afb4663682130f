package cz.rozcestnik.output;

import cz.rozcestnik.source.Checksum;
import cz.rozcestnik.source.FileStamp;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The folder in place, whose files are linked into the next one where they stay.
 *
 * <p>Another build may replace it at any moment, and people may change in it what they like. So whether a file stands as it
 * was left is looked up in the link to it, once that is made.
 *
 * @param place where it is
 * @param there whether there is one
 * @param files what is known of its files
 */
record LastFolder(Path place, boolean there, LeftFiles files) {

    /** The folder in a place, if there is one. */
    static LastFolder in(Path place, LeftFiles files) {
        return new LastFolder(place, Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS), files);
    }

    /** Returns what the last build left at a path. */
    Optional<LeftFile> find(String path) {
        return there ? files.find(path) : Optional.empty();
    }

    /** Links a file if it is as it was left, without reading it; returns whether it is linked. */
    boolean linkAsLeft(String path, LeftFile left, Path file) throws IOException {
        boolean linked = isLinked(path, file);
        if (linked && !FileStamp.of(file).equals(left.stamp())) {
            Files.delete(file);
            return false;
        }
        return linked;
    }

    /** Links a file if it has the same bytes; returns whether it is linked. */
    boolean linkIfSame(String path, byte[] bytes, Path file) throws IOException {
        boolean linked = there && Files.isRegularFile(place.resolve(path), LinkOption.NOFOLLOW_LINKS) && isLinked(path, file);
        if (linked && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(read(file, bytes.length), bytes))) {
            Files.delete(file);
            return false;
        }
        return linked;
    }

    /** Returns the bytes of a file that has those that were left. */
    Optional<byte[]> read(String path, LeftFile left) {
        byte[] bytes = read(place.resolve(path), left.length());
        return bytes.length == left.length() && Checksum.of(bytes).equals(left.checksum()) ? Optional.of(bytes) : Optional.empty();
    }

    /** It may be gone meanwhile; one of another length is not read. */
    private static byte[] read(Path file, long length) {
        try {
            return Files.size(file) == length ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private boolean isLinked(String path, Path file) throws IOException {
        try {
            Files.createLink(file, place.resolve(path));
            return true;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return false;
        }
    }
}
