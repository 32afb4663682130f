package cz.rozcestnik.publish.page;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.trace.Readings;
import java.util.List;

/**
 * All pages of a site.
 *
 * @param outputs as a store keeps them
 * @param read    what was read for each
 */
public record MadePages(List<Output> outputs, Readings read) {
    /** Keeps a copy. */
    public MadePages {
        outputs = List.copyOf(outputs);
    }
}
