package cz.rozcestnik.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * A folder beside a place, in which one build makes what shall stand there.
 *
 * <p>Its build holds a lock in it while it lives, and no longer: so the next one knows what a killed build left, takes
 * it away, and puts back a folder that was moved aside and never replaced.
 */
final class Workshop implements Closeable {
    private static final String MARK = ".rozcestnik-";
    private static final String LAST = "last-";
    private static final String ALIVE = "alive";
    private static final String STARTING = "starting";
    /** In the names of this program's own: it would lose their locks if it looked at them, since it closes a file after that. */
    private static final String OWN = UUID.randomUUID().toString().substring(0, 8) + "-";

    private final NewFolders around;
    private final Path folder;
    private final FileChannel alive;
    private final ReadWriteLock users = new ReentrantReadWriteLock();

    private Workshop(NewFolders around, Path folder, FileChannel alive) {
        this.around = around;
        this.folder = folder;
        this.alive = alive;
    }

    /** Opens a workshop beside a place, after taking away those of builds that were killed. */
    static Workshop beside(Path place) throws IOException {
        recover(place);
        while (true) {
            NewFolders around = NewFolders.make(place.getParent());
            try {
                return open(around, place);
            } catch (NoSuchFileException takenAway) {
                // Another build took it for what a killed one left, or publishes nothing and had made the folder around.
                continue;
            } catch (IOException failed) {
                try (Closeable undone = around::removeEmpty) {
                    throw failed;
                }
            }
        }
    }

    private static Workshop open(NewFolders around, Path place) throws IOException {
        Path folder = Files.createTempDirectory(place.getParent(), prefix(place) + OWN);
        try {
            return new Workshop(around, folder, lock(folder));
        } catch (IOException takenForDeadOrRefused) {
            try (Closeable undone = () -> FolderRemoval.delete(folder)) {
                throw takenForDeadOrRefused;
            }
        }
    }

    /** Another build may take the folder away until it is locked; then its files are not there any more. */
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(STARTING), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            Files.move(folder.resolve(STARTING), folder.resolve(ALIVE));
            return channel;
        } catch (IOException failed) {
            try (channel) {
                throw failed;
            }
        }
    }

    /** Takes away what killed builds left beside a place, and puts back what they had moved aside. */
    static void recover(Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            return;
        }
        try (Stream<Path> beside = Files.list(place.getParent())) {
            for (Path other : beside.filter(path -> isOfAnother(place, path.getFileName().toString())).toList()) {
                recover(place, other);
            }
        }
    }

    private static boolean isOfAnother(Path place, String name) {
        return name.startsWith(prefix(place)) && !name.startsWith(prefix(place) + OWN);
    }

    /** It is no harm when another build does it, or nobody may. */
    private static void recover(Path place, Path other) {
        Path lock = Files.exists(other.resolve(ALIVE)) ? other.resolve(ALIVE) : other.resolve(STARTING);
        try {
            if (!Files.exists(lock)) {
                takeAwayUnlocked(place, other);
                return;
            }
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
                if (free != null) {
                    takeAway(place, other);
                }
            }
        } catch (IOException leftToOthers) {
            return;
        }
    }

    /** One that is empty may be about to be locked, and is deleted only as long as it is empty; others are of older programs. */
    private static void takeAwayUnlocked(Path place, Path other) throws IOException {
        try (Stream<Path> children = Files.list(other)) {
            if (children.findAny().isPresent()) {
                takeAway(place, other);
            } else {
                Files.delete(other);
            }
        }
    }

    private static void takeAway(Path place, Path other) throws IOException {
        for (Path last : lasts(other)) {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(last, place);
            }
        }
        FolderRemoval.delete(other);
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

    /** Work on what is being made. */
    interface Work {
        void run() throws IOException;
    }

    /** Works on what is being made; throws {@link ClosedChannelException} where that is given up by now. */
    void use(Work work) throws IOException {
        users.readLock().lock();
        try {
            if (!alive.isOpen()) {
                throw new ClosedChannelException();
            }
            work.run();
        } finally {
            users.readLock().unlock();
        }
    }

    /** Returns the path of what is being made. */
    Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** Returns the path of a file with what it is made of. */
    Path pieces() {
        return folder.resolve("pieces");
    }

    /** Returns where what stands in the place is moved aside, at an attempt. */
    Path last(int attempt) {
        return folder.resolve(String.format(java.util.Locale.ROOT, LAST + "%03d", attempt));
    }

    /** Waits for whoever is at work: a file that is written into a folder that is being taken away would stay. */
    @Override
    public void close() throws IOException {
        try (Closeable last = around::removeEmpty; Closeable then = () -> FolderRemoval.delete(folder)) {
            giveUp();
        }
    }

    private void giveUp() throws IOException {
        users.writeLock().lock();
        try {
            alive.close();
        } finally {
            users.writeLock().unlock();
        }
    }
}
