package cz.rozcestnik.trace;

/**
 * Something that was made, with all that was read for it.
 *
 * @param value what was made
 * @param read  the numbers of all subjects that it would be another without, or with another ({@link Trace#subjects}), each
 *              once; nobody changes them
 */
public record Traced<T>(T value, int[] read) {
}
