package cz.rozcestnik.output;

import cz.rozcestnik.source.Checksum;
import cz.rozcestnik.source.FileStamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final LastFolder last;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, LeftFile> added = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();

    /**
     * Begins the folder that shall stand in a place.
     *
     * @param left what is known of the files that are there now
     * @throws ForeignFolderException where no build put what is there
     */
    UnfinishedFolder(Workshop workshop, Path place, LeftFiles left) throws IOException {
        SiteWriter.refuseForeign(place);
        this.workshop = workshop;
        this.last = LastFolder.in(place, left);
        Files.createDirectories(workshop.unfinished());
        Path mark = Files.write(workshop.unfinished().resolve(SiteWriter.MARK), new byte[0]);
        note(SiteWriter.MARK, 0, Checksum.of(new byte[0]), mark);
    }

    /** Adds a file, and returns it as it is there. */
    Output add(Output output) throws IOException {
        Path file = inside(workshop.unfinished(), output.path());
        byte[] bytes = output.shared();
        workshop.use(() -> put(output, bytes, file));
        return output.written(workshop.unfinished());
    }

    /** Adds the file that stands in the place, just as the last build left it, without reading it; nothing where it does not. */
    Optional<Output> addStanding(String path) throws IOException {
        Optional<LeftFile> left = last.find(path);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Path file = inside(workshop.unfinished(), path);
        workshop.use(() -> put(path, left.get(), file));
        return Optional.ofNullable(added.get(path)).map(there -> Output.written(path, there.length(), there.checksum(), workshop.unfinished()));
    }

    /** Returns whether a file that was added is the one that the last build left. */
    boolean stays(Output output) {
        Optional<LeftFile> left = last.find(output.path());
        return left.isPresent() && left.get().equals(added.get(output.path()));
    }

    /** Adds files side by side. */
    void addAll(List<Output> outputs) throws IOException {
        SideBySide.forEach(outputs.parallelStream(), this::add);
    }

    /** Returns how many files were written because their bytes are new. */
    int written() {
        return written.get();
    }

    /** Returns what is known of all files that were added. */
    LeftFiles left() {
        return new LeftFiles(added);
    }

    private void put(String path, LeftFile left, Path file) throws IOException {
        makeFolder(file.getParent());
        if (last.linkAsLeft(path, left, file)) {
            added.put(path, left);
            return;
        }
        Optional<byte[]> bytes = last.read(path, left);
        if (bytes.isPresent()) {
            write(bytes.get(), file);
            note(path, left.length(), left.checksum(), file);
        }
    }

    private void put(Output output, byte[] bytes, Path file) throws IOException {
        makeFolder(file.getParent());
        Optional<LeftFile> left = last.find(output.path());
        boolean same = left.isPresent() && left.get().isSame(output);
        if (same && last.linkAsLeft(output.path(), left.get(), file)) {
            added.put(output.path(), left.get());
            return;
        }
        boolean differs = left.isPresent() && !same;
        if (differs || !last.linkIfSame(output.path(), bytes, file)) {
            write(bytes, file);
            written.incrementAndGet();
        }
        note(output.path(), output.length(), output.checksum(), file);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                channel.write(left);
            }
        }
    }

    private void note(String path, int length, Checksum checksum, Path file) throws IOException {
        added.put(path, new LeftFile(length, checksum, FileStamp.of(file)));
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("Not inside the site: " + path);
        }
        return file;
    }
}
