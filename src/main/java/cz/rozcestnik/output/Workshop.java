package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder beside a place, in which one build makes what shall stand there.
 *
 * <p>Its build holds a lock in it while it lives, and no longer: so the next one knows what a killed build left, takes
 * it away, and puts back a folder that was moved aside and never replaced.
 */
final class Workshop implements AutoCloseable {
    private static final String MARK = ".rozcestnik-";
    private static final String LAST = "last-";
    private static final String ALIVE = "alive";
    private static final String STARTING = "starting";

    private final Path folder;
    private final FileChannel alive;

    private Workshop(Path folder, FileChannel alive) {
        this.folder = folder;
        this.alive = alive;
    }

    /** Opens a workshop beside a place, after taking away those of builds that were killed. */
    static Workshop beside(Path place) throws IOException {
        Path parent = Files.createDirectories(place.getParent());
        recover(place);
        Path folder = Files.createTempDirectory(parent, prefix(place));
        FileChannel channel = FileChannel.open(folder.resolve(STARTING), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(folder.resolve(STARTING), folder.resolve(ALIVE));
        return new Workshop(folder, channel);
    }

    /** Takes away what killed builds left beside a place, and puts back what they had moved aside. */
    static void recover(Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            return;
        }
        try (Stream<Path> beside = Files.list(place.getParent())) {
            for (Path other : beside.filter(path -> path.getFileName().toString().startsWith(prefix(place))).toList()) {
                recover(place, other);
            }
        }
    }

    /** It is no harm when another build does it, or nobody may. */
    private static void recover(Path place, Path other) {
        try {
            if (isDead(other)) {
                for (Path last : lasts(other)) {
                    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                        Files.move(last, place);
                    }
                }
                FolderRemoval.delete(other);
            }
        } catch (IOException leftToOthers) {
            return;
        }
    }

    private static boolean isDead(Path other) throws IOException {
        Path lock = other.resolve(ALIVE);
        if (!Files.exists(lock)) {
            return !isStarting(other);
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }

    /** Nothing is in a workshop before its lock; one that holds something without a lock is of an older program. */
    private static boolean isStarting(Path workshop) throws IOException {
        try (Stream<Path> children = Files.list(workshop)) {
            return children.allMatch(child -> List.of(STARTING, ALIVE).contains(child.getFileName().toString()));
        }
    }

    /** Returns what was moved aside, the last first. */
    private static List<Path> lasts(Path workshop) throws IOException {
        try (Stream<Path> children = Files.list(workshop)) {
            return children.filter(child -> child.getFileName().toString().startsWith(LAST)).sorted(
                    (one, other) -> other.getFileName().toString().compareTo(one.getFileName().toString())).toList();
        }
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + MARK;
    }

    /** Returns the path of what is being made. */
    Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** Returns where what stands in the place is moved aside, at an attempt. */
    Path last(int attempt) {
        return folder.resolve(String.format(java.util.Locale.ROOT, LAST + "%03d", attempt));
    }

    @Override
    public void close() throws IOException {
        alive.close();
        FolderRemoval.delete(folder);
    }
}
