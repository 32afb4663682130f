package cz.rozcestnik.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What is known of a file without reading it: whoever writes into it or puts another in its place changes some of this.
 *
 * <p>Another name for the same file, or another place of the folder around it, changes nothing.
 *
 * @param regular  whether it is a file at all, and no link to one
 * @param size     in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param key      what stands for its number on the disk; 0 where the disk knows none
 */
public record FileStamp(boolean regular, long size, long modified, int key) {

    /** Returns the stamp of what is at a path; throws {@link IOException} where nothing is, or the disk fails. */
    public static FileStamp of(Path path) throws IOException {
        return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** Returns the stamp of a file that was looked at. */
    public static FileStamp of(BasicFileAttributes known) {
        return new FileStamp(known.isRegularFile(), known.size(), known.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(known.fileKey()));
    }
}
