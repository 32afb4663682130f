package cz.rozcestnik.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder that is made beside the place of another, file by file and by any number of threads.
 *
 * <p>Files whose bytes are those of the one that stands in the place are linked, not written again.
 */
final class UnfinishedFolder {
    private final Workshop workshop;
    private final Path last;
    private final boolean replaces;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> staying = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

    /** Begins the folder that shall stand in a place; throws {@link ForeignFolderException} where no build put what is there. */
    UnfinishedFolder(Workshop workshop, Path place) throws IOException {
        SiteWriter.refuseForeign(place);
        this.workshop = workshop;
        this.last = place;
        this.replaces = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
        Files.createDirectories(workshop.unfinished());
        Files.write(workshop.unfinished().resolve(SiteWriter.MARK), new byte[0]);
    }

    /** Adds a file, and returns it as it is there. */
    Output add(Output output) throws IOException {
        Path file = inside(workshop.unfinished(), output.path());
        byte[] bytes = output.shared();
        workshop.use(() -> put(output.path(), file, bytes));
        return output.written(workshop.unfinished());
    }

    /** Returns whether a file that was added has the bytes of the one at its path in the place. */
    boolean stays(Output output) {
        return staying.contains(output.path());
    }

    /** Adds files side by side. */
    void addAll(List<Output> outputs) throws IOException {
        SideBySide.forEach(outputs.parallelStream(), this::add);
    }

    /** Returns how many files were written because their bytes are new. */
    int written() {
        return written.get();
    }

    private void put(String path, Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        if (replaces && linked(inside(last, path), file, bytes)) {
            staying.add(path);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                channel.write(left);
            }
        }
        written.incrementAndGet();
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
