package cz.rozcestnik.image;

import cz.rozcestnik.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what became of pictures, by the content of each and the version of what scales them: for further builds of this
 * program, and from {@link #save} on for those after it. Another Java may make other bytes, so that each has a folder.
 *
 * <p>An entry on the disk ends with a digest of itself; one that does not agree with it is made anew.
 */
public final class ImageCache {
    private static final int DIGEST = 32;

    private final Optional<Path> folder;
    private final Map<String, List<Rendition>> made = new ConcurrentHashMap<>();

    private ImageCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns a cache that forgets. */
    public static ImageCache none() {
        return new ImageCache(Optional.empty());
    }

    /** Returns the cache that lies in a folder, which need not be there yet. */
    public static ImageCache in(Path folder) {
        return new ImageCache(Optional.of(folder));
    }

    /** How renditions are made; what it throws is the caller's to handle. */
    public interface Making<E extends Exception> {
        /** Makes them. */
        List<Rendition> make() throws E;
    }

    /** Returns a picture in all its widths; throws where it cannot be published, or {@link UncheckedIOException} where the disk fails. */
    public List<Rendition> scale(byte[] bytes) throws UnusableImageException {
        return keep(Digest.of(bytes, DIGEST / 2) + "-" + ImageScaler.VERSION, () -> ImageScaler.scale(bytes));
    }

    /**
     * Returns what is kept under a name, or makes and keeps it.
     *
     * @param name of a file; it changes with all that decides what is made
     */
    public <E extends Exception> List<Rendition> keep(String name, Making<E> making) throws E {
        Optional<List<Rendition>> kept = Optional.ofNullable(made.get(name))
                .or(() -> folder.map(found -> found.resolve(name)).flatMap(ImageCache::read));
        if (kept.isPresent()) {
            return kept.get();
        }
        List<Rendition> fresh = making.make();
        if (folder.isPresent()) {
            made.put(name, fresh);
        }
        return fresh;
    }

    /** Writes what was made and is not on the disk yet; throws {@link IOException} where the disk fails. */
    public void save() throws IOException {
        for (Map.Entry<String, List<Rendition>> entry : made.entrySet()) {
            write(folder.orElseThrow().resolve(entry.getKey()), entry.getValue());
        }
        made.clear();
    }

    private static Optional<List<Rendition>> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] entry = Files.readAllBytes(file);
            int end = entry.length - DIGEST;
            return end < 0 || !Arrays.equals(entry, end, entry.length, digest(entry, end), 0, DIGEST)
                    ? Optional.empty() : Optional.of(renditions(Arrays.copyOf(entry, end)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Rendition> renditions(byte[] entry) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry));
        List<Rendition> renditions = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            ImageFormat format = ImageFormat.valueOf(in.readUTF());
            int width = in.readInt();
            int height = in.readInt();
            renditions.add(new Rendition(format, width, height, in.readNBytes(in.readInt())));
        }
        return renditions;
    }

    private static void write(Path file, List<Rendition> renditions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(renditions.size());
        for (Rendition rendition : renditions) {
            out.writeUTF(rendition.format().name());
            out.writeInt(rendition.width());
            out.writeInt(rendition.height());
            out.writeInt(rendition.bytes().length);
            out.write(rendition.bytes());
        }
        out.write(digest(bytes.toByteArray(), bytes.size()));
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "new", "");
        try {
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static byte[] digest(byte[] entry, int end) {
        return java.util.HexFormat.of().parseHex(Digest.of(Arrays.copyOf(entry, end), DIGEST));
    }
}
