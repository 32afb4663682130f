package cz.rozcestnik.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A ZIP file that is made beside its place, to be carried on a stick and opened from a disk.
 *
 * <p>Files are packed into a file of its own as they come, by any number of threads. In the archive they stand in the
 * order of their paths and all bear the same date, so that the same outputs give the same bytes wherever the same zlib
 * packs them.
 */
final class UnfinishedArchive implements Closeable {
    private final Workshop workshop;
    private final Optional<LastArchive> last;
    private final FileChannel packed;
    private final Packers packers = new Packers();
    private final AtomicLong end = new AtomicLong();
    private final Queue<Piece> pieces = new ConcurrentLinkedQueue<>();

    /** A packed file: by itself among the pieces, from a place on, or in the last archive. */
    private record Piece(ZipWriter.Entry entry, long start, Optional<LastArchive.Piece> last) {
        private boolean follows(Piece before) {
            return last.isPresent() && before.last.isPresent() && last.get().start() == before.last.get().end();
        }
    }

    /** Begins an archive, into which files that stay may come as they are in the last one. */
    UnfinishedArchive(Workshop workshop, Optional<LastArchive> last) throws IOException {
        this.workshop = workshop;
        this.last = last;
        this.packed = FileChannel.open(workshop.pieces(), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Adds a file.
     *
     * @param stays whether the last site had it just so
     */
    void add(Output output, boolean stays) throws IOException {
        Optional<LastArchive.Piece> known = stays && last.isPresent() ? last.get().find(output) : Optional.empty();
        if (known.isPresent()) {
            pieces.add(new Piece(known.get().entry(), 0, known));
        } else {
            pack(output);
        }
    }

    private void pack(Output output) throws IOException {
        Packed content = output.packed(packers::pack);
        long start = end.getAndAdd(content.data().length);
        workshop.use(() -> {
            ByteBuffer left = ByteBuffer.wrap(content.data());
            while (left.hasRemaining()) {
                packed.write(left, start + left.position());
            }
        });
        pieces.add(new Piece(new ZipWriter.Entry(output.path(), content.deflated(), output.checksum().crc32(),
                content.data().length, output.length()), start, Optional.empty()));
    }

    /**
     * Puts the files in their order, lets go of the last archive, since some systems replace no file that is open, and
     * returns where the archive is.
     */
    Path finish() throws IOException {
        List<Piece> ordered = pieces.stream().sorted(Comparator.comparing(piece -> piece.entry().path())).toList();
        try (FileChannel archive = FileChannel.open(workshop.unfinished(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(archive), 1 << 16)) {
            ZipWriter zip = new ZipWriter(bytes);
            byte[] data = new byte[pieces.stream().mapToInt(piece -> piece.entry().packed()).max().orElse(0)];
            for (int from = 0; from < ordered.size();) {
                List<Piece> run = ordered.subList(from, endOfRun(ordered, from));
                if (run.get(0).last().isPresent()) {
                    zip.add(run.stream().map(Piece::entry).toList(), () -> copy(run, bytes, archive));
                } else {
                    read(run.get(0), data);
                    zip.add(run.get(0).entry(), data);
                }
                from += run.size();
            }
            zip.finish();
        }
        if (last.isPresent()) {
            last.get().close();
        }
        return workshop.unfinished();
    }

    /** Files that stay stand mostly as they stood, thousands of them one right after another. */
    private static int endOfRun(List<Piece> ordered, int from) {
        int end = from + 1;
        while (end < ordered.size() && ordered.get(end).follows(ordered.get(end - 1))) {
            end++;
        }
        return end;
    }

    private void copy(List<Piece> run, OutputStream before, FileChannel archive) throws IOException {
        before.flush();
        last.orElseThrow().copy(run.get(0).last().orElseThrow().start(), run.get(run.size() - 1).last().orElseThrow().end(), archive);
    }

    private void read(Piece piece, byte[] into) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(into, 0, piece.entry().packed());
        while (data.hasRemaining()) {
            if (packed.read(data, piece.start() + data.position()) < 0) {
                throw new EOFException(workshop.pieces().toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        packers.close();
        packed.close();
    }
}
