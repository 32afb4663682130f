package cz.rozcestnik.output;

import cz.rozcestnik.source.Checksum;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;

/**
 * A file to publish.
 *
 * <p>Its length and checksum are known wherever its content is kept: in memory as it was made, packed, or already on the
 * disk.
 */
public final class Output {
    /** Files that are packed inside. */
    private static final Set<String> PACKED_INSIDE = Set.of("png", "jpg", "webp", "woff2", "zip");

    private final String path;
    private final int length;
    private final Checksum checksum;
    private final Content content;

    /** A file by its path from the site's root, with slashes, and its content. */
    public Output(String path, byte[] bytes) {
        this(path, bytes.length, Checksum.of(bytes), new Content.Plain(bytes.clone()));
    }

    /** Returns a file by its path and its content, which nobody changes from now on: long ones need not be copied. */
    public static Output of(String path, byte[] bytes) {
        return new Output(path, bytes.length, Checksum.of(bytes), new Content.Plain(bytes));
    }

    private Output(String path, int length, Checksum checksum, Content content) {
        this.path = path;
        this.length = length;
        this.checksum = checksum;
        this.content = content;
    }

    /** Returns the path from the site's root, with slashes. */
    public String path() {
        return path;
    }

    /** Returns how many bytes it has. */
    public int length() {
        return length;
    }

    /** Returns what changes with its content. */
    public Checksum checksum() {
        return checksum;
    }

    /** Returns its content, a copy; throws {@link java.io.UncheckedIOException} where the disk that has it fails. */
    public byte[] bytes() {
        return content.copy();
    }

    /** Returns what somebody finds in its content who only reads it; throws {@link java.io.UncheckedIOException} as {@link #bytes} does. */
    public <T> T read(Function<byte[], T> reader) {
        return reader.apply(content.bytes());
    }

    /** Returns whether another file has the same path and, as far as checksums tell, the same content. */
    public boolean isSame(Output other) {
        return path.equals(other.path) && length == other.length && checksum.equals(other.checksum);
    }

    /** Returns this file kept packed in memory, for as long as it may take. */
    Output dense() {
        return new Output(path, length, checksum, new Content.Dense(packed(Packed::of)));
    }

    /** Returns this file, whose bytes are on the disk, at its path in a folder. */
    Output written(Path folder) {
        return new Output(path, length, checksum, new Content.Written(folder, path));
    }

    /** Returns a file whose bytes are on the disk, at its path in a folder, and of which all else is known. */
    static Output written(String path, int length, Checksum checksum, Path folder) {
        return new Output(path, length, checksum, new Content.Written(folder, path));
    }

    /** Returns its content, which nobody may change. */
    byte[] shared() {
        return content.bytes();
    }

    /** Returns its content as it goes into an archive, packed as a way of packing says where that is of use. */
    Packed packed(Function<byte[], Packed> pack) {
        if (content instanceof Content.Dense dense) {
            return dense.packed();
        }
        byte[] bytes = content.bytes();
        return PACKED_INSIDE.contains(path.substring(path.lastIndexOf('.') + 1)) ? Packed.stored(bytes) : pack.apply(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + length + " B)";
    }
}
