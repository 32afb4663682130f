package cz.rozcestnik.output;

import java.util.Optional;

/**
 * Takes each file of a site as soon as it is made, so that a large site need not be held in memory whole.
 *
 * <p>Files come from many threads and in any order.
 */
public interface OutputStore {
    /** Keeps files packed in memory. */
    OutputStore MEMORY = Output::dense;

    /** Returns the file as it is kept from now on; throws {@link java.io.UncheckedIOException} where the disk fails. */
    Output keep(Output made);

    /**
     * Keeps the file of a site that the last build left, which then need not be made; nothing where it does not stand as it
     * was left, or another one is kept at its path. Throws {@link java.io.UncheckedIOException} where the disk fails.
     */
    default Optional<Output> standing(String path) {
        return Optional.empty();
    }
}
