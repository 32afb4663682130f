package cz.rozcestnik.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a ZIP file of what is packed already (PKWARE's APPNOTE 6.3, sections 4.3 and 4.4), with the larger records of
 * its end where there are very many files or bytes.
 *
 * <p>All files bear the same date, 1 January 2000, and their names are in UTF-8.
 */
final class ZipWriter {
    private static final int NAMES_IN_UTF8 = 0x0800;
    private static final int VERSION = 20;
    private static final int VERSION_LARGE = 45;
    private static final int DEFLATED = 8;
    private static final int DATE = (2000 - 1980) << 9 | 1 << 5 | 1;
    private static final int MOST_FILES = 0xFFFF;
    private static final long MOST_BYTES = 0xFFFFFFFFL;

    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private long written;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    private record Entry(byte[] name, Packed content, long offset) {
    }

    /** Adds a file. */
    void add(String path, Packed content) throws IOException {
        Entry entry = new Entry(path.getBytes(StandardCharsets.UTF_8), content, written);
        entries.add(entry);
        write(described(buffer(30).putInt(0x04034b50).putShort((short) VERSION), entry).putShort((short) 0));
        write(entry.name());
        write(content.data());
    }

    /** Writes the list of files and the end. */
    void finish() throws IOException {
        long start = written;
        for (Entry entry : entries) {
            boolean far = entry.offset() >= MOST_BYTES;
            int version = far ? VERSION_LARGE : VERSION;
            write(described(buffer(46).putInt(0x02014b50).putShort((short) version).putShort((short) version), entry)
                    .putShort((short) (far ? 12 : 0)).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0)
                    .putInt((int) Math.min(entry.offset(), MOST_BYTES)));
            write(entry.name());
            if (far) {
                write(buffer(12).putShort((short) 1).putShort((short) 8).putLong(entry.offset()));
            }
        }
        end(start, written - start);
    }

    /** What the header of a file and its entry in the list share, up to the length of the name. */
    private static ByteBuffer described(ByteBuffer buffer, Entry entry) {
        Packed content = entry.content();
        return buffer.putShort((short) NAMES_IN_UTF8).putShort((short) (content.deflated() ? DEFLATED : 0))
                .putShort((short) 0).putShort((short) DATE).putInt((int) content.checksum())
                .putInt(content.data().length).putInt(content.length()).putShort((short) entry.name().length);
    }

    private void end(long start, long size) throws IOException {
        boolean large = entries.size() >= MOST_FILES || start >= MOST_BYTES || size >= MOST_BYTES;
        if (large) {
            long place = written;
            write(buffer(56).putInt(0x06064b50).putLong(44).putShort((short) VERSION_LARGE).putShort((short) VERSION_LARGE)
                    .putInt(0).putInt(0).putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(start));
            write(buffer(20).putInt(0x07064b50).putInt(0).putLong(place).putInt(1));
        }
        short count = (short) Math.min(entries.size(), MOST_FILES);
        write(buffer(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count)
                .putInt((int) Math.min(size, MOST_BYTES)).putInt((int) Math.min(start, MOST_BYTES)).putShort((short) 0));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer buffer) throws IOException {
        if (buffer.hasRemaining()) {
            throw new IllegalStateException("A record of a ZIP file lacks " + buffer.remaining() + " bytes");
        }
        write(buffer.array());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
