package cz.rozcestnik.output;

import java.util.Set;

/**
 * A file to publish.
 *
 * <p>It is kept packed: a large site is held in memory whole before anything of it is written, and goes packed into its
 * archive.
 */
public final class Output {
    /** Files that are packed inside. */
    private static final Set<String> DENSE = Set.of("png", "jpg", "webp", "woff2", "zip");

    private final String path;
    private final Packed content;

    /** A file by its path from the site's root, with slashes, and its content. */
    public Output(String path, byte[] bytes) {
        this.path = path;
        this.content = DENSE.contains(path.substring(path.lastIndexOf('.') + 1)) ? Packed.stored(bytes) : Packed.of(bytes);
    }

    /** Returns the path from the site's root, with slashes. */
    public String path() {
        return path;
    }

    /** Returns its content, a copy. */
    public byte[] bytes() {
        return content.bytes();
    }

    /** Returns whether another file has the same path and content. */
    public boolean isSame(Output other) {
        return path.equals(other.path) && content.isSame(other.content);
    }

    /** Returns its content as it goes into an archive. */
    Packed packed() {
        return content;
    }

    @Override
    public String toString() {
        return path + " (" + content.length() + " B)";
    }
}
