package cz.rozcestnik.testing.corpus;

/**
 * A file of a made-up portal.
 *
 * @param path from the site's folder, with slashes
 * @param text its content
 */
public record CorpusFile(String path, String text) {
}
