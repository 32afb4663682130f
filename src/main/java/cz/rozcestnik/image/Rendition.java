package cz.rozcestnik.image;

/**
 * A picture as it is published in one size.
 *
 * @param format what it is
 * @param width  in pixels
 * @param height in pixels
 * @param bytes  the file; nobody changes them
 */
public record Rendition(ImageFormat format, int width, int height, byte[] bytes) {
}
