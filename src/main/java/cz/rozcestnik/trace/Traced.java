package cz.rozcestnik.trace;

import java.util.Set;

/**
 * Something that was made, with all that was read for it.
 *
 * @param value what was made
 * @param read  all that it would be another without, or with another
 */
public record Traced<T>(T value, Set<Subject> read) {
    /** Keeps a copy. */
    public Traced {
        read = Set.copyOf(read);
    }
}
