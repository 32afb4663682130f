package cz.rozcestnik.output;

/**
 * A file to publish.
 *
 * @param path  from the site's root, with slashes
 * @param bytes its content; nobody changes them
 */
public record Output(String path, byte[] bytes) {
}
