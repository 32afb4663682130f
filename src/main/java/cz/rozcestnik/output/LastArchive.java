package cz.rozcestnik.output;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An archive that this program made of the site in place: files that stay the same are taken out of it as they are packed
 * there, which is a tenth of the work of packing them.
 */
final class LastArchive implements Closeable {
    private static final int END = 22;
    private static final int LARGE_END = END + 20 + 56;
    private static final int LARGE_END_SIGN = 0x06064b50;
    private static final int LISTED = 46;

    private final FileChannel channel;
    private final Map<String, Piece> pieces = new HashMap<>();

    private LastArchive(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * A file with its header.
     *
     * @param start where that begins
     */
    record Piece(ZipWriter.Entry entry, long start) {
        /** Returns where the next one begins. */
        long end() {
            return start + entry.room();
        }

        private boolean holds(Output output) {
            return entry.checksum() == output.checksum().crc32() && entry.length() == output.length();
        }
    }

    /** Opens an archive that {@link ZipWriter} wrote. */
    static LastArchive open(Path file) throws IOException {
        LastArchive archive = new LastArchive(FileChannel.open(file, StandardOpenOption.READ));
        try {
            archive.list();
            return archive;
        } catch (IOException failed) {
            try (archive) {
                throw failed;
            }
        }
    }

    private void list() throws IOException {
        long size = channel.size();
        ByteBuffer end = read(size - END, END);
        long count = Short.toUnsignedInt(end.getShort(10));
        long start = Integer.toUnsignedLong(end.getInt(16));
        long last = size - END;
        if (size >= LARGE_END && read(size - LARGE_END, 4).getInt(0) == LARGE_END_SIGN) {
            ByteBuffer large = read(size - LARGE_END, LARGE_END);
            count = large.getLong(32);
            start = large.getLong(48);
            last = size - LARGE_END;
        }
        ByteBuffer listed = read(start, (int) (last - start));
        for (long i = 0; i < count; i++) {
            list(listed);
        }
    }

    /** Reads what is told of one file, and passes on to the next. */
    private void list(ByteBuffer listed) {
        int at = listed.position();
        int name = Short.toUnsignedInt(listed.getShort(at + 28));
        int more = Short.toUnsignedInt(listed.getShort(at + 30));
        long offset = more == 0 ? Integer.toUnsignedLong(listed.getInt(at + 42)) : listed.getLong(at + LISTED + name + 4);
        String path = new String(listed.array(), at + LISTED, name, StandardCharsets.UTF_8);
        pieces.put(path, new Piece(new ZipWriter.Entry(path, listed.getShort(at + 10) != 0, listed.getInt(at + 16),
                listed.getInt(at + 20), listed.getInt(at + 24)), offset));
        listed.position(at + LISTED + name + more);
    }

    /** Returns where a file is packed here; nothing where it is not here. */
    Optional<Piece> find(Output output) {
        return Optional.ofNullable(pieces.get(output.path())).filter(piece -> piece.holds(output));
    }

    /** Copies what is here from a place to another, on to an end. */
    void copy(long start, long end, WritableByteChannel to) throws IOException {
        for (long at = start; at < end;) {
            long copied = channel.transferTo(at, end - at, to);
            if (copied <= 0) {
                throw new EOFException("An archive ends too soon");
            }
            at += copied;
        }
    }

    private ByteBuffer read(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException("An archive ends too soon");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
