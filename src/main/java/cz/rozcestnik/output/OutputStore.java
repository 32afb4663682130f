package cz.rozcestnik.output;

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
}
