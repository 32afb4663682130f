package cz.rozcestnik.picture;

import cz.rozcestnik.image.ImageFormat;
import java.util.List;

/**
 * A picture as it is published.
 *
 * @param sizes the same in several widths and formats, the smallest first
 */
public record Picture(List<Size> sizes) {

    /**
     * One of its files.
     *
     * @param path   from the site's root
     * @param format what it is
     * @param width  in pixels
     * @param height in pixels
     */
    public record Size(String path, ImageFormat format, int width, int height) {
    }

    /** Keeps a copy. */
    public Picture {
        sizes = List.copyOf(sizes);
    }

    /** Returns the largest file that every browser shows. */
    public Size largest() {
        List<Size> usual = sizes.stream().filter(size -> size.format() != ImageFormat.WEBP).toList();
        return usual.get(usual.size() - 1);
    }
}
