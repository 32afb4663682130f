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
    private static final int HEADER = 30;
    private static final int DATE = (2000 - 1980) << 9 | 1 << 5 | 1;
    private static final int MOST_FILES = 0xFFFF;
    private static final long MOST_BYTES = 0xFFFFFFFFL;

    private final OutputStream out;
    private final List<Written> entries = new ArrayList<>();
    private long written;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * What is told of a file.
     *
     * @param path     from the root of the archive, with slashes
     * @param deflated whether its bytes are deflated
     * @param checksum of the bytes themselves, CRC-32
     * @param packed   how many bytes it has in the archive
     * @param length   how many it has itself
     */
    record Entry(String path, boolean deflated, int checksum, int packed, int length) {
        private byte[] name() {
            return path.getBytes(StandardCharsets.UTF_8);
        }

        /** Returns how many bytes the archive has of the file, but for what its list says of it. */
        long room() {
            return HEADER + name().length + packed;
        }
    }

    /** Writes files to where this writes. */
    interface Body {
        void write() throws IOException;
    }

    private record Written(Entry entry, long offset) {
    }

    /** Adds a file with its bytes as they are in the archive, which an array begins with. */
    void add(Entry entry, byte[] data) throws IOException {
        entries.add(new Written(entry, written));
        byte[] name = entry.name();
        write(described(buffer(HEADER).putInt(0x04034b50).putShort((short) VERSION), entry, name).putShort((short) 0));
        write(name);
        out.write(data, 0, entry.packed());
        written += entry.packed();
    }

    /** Adds files that another archive of such a writer has one right after another, as they are there. */
    void add(List<Entry> run, Body body) throws IOException {
        body.write();
        for (Entry entry : run) {
            entries.add(new Written(entry, written));
            written += entry.room();
        }
    }

    /** Writes the list of files and the end. */
    void finish() throws IOException {
        long start = written;
        for (Written one : entries) {
            byte[] name = one.entry().name();
            boolean far = one.offset() >= MOST_BYTES;
            int version = far ? VERSION_LARGE : VERSION;
            write(described(buffer(46).putInt(0x02014b50).putShort((short) version).putShort((short) version), one.entry(), name)
                    .putShort((short) (far ? 12 : 0)).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0)
                    .putInt((int) Math.min(one.offset(), MOST_BYTES)));
            write(name);
            if (far) {
                write(buffer(12).putShort((short) 1).putShort((short) 8).putLong(one.offset()));
            }
        }
        end(start, written - start);
    }

    /** What the header of a file and its entry in the list share, up to the length of the name. */
    private static ByteBuffer described(ByteBuffer buffer, Entry entry, byte[] name) {
        return buffer.putShort((short) NAMES_IN_UTF8).putShort((short) (entry.deflated() ? DEFLATED : 0))
                .putShort((short) 0).putShort((short) DATE).putInt(entry.checksum())
                .putInt(entry.packed()).putInt(entry.length()).putShort((short) name.length);
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
