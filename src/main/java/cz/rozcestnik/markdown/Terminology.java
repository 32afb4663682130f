package cz.rozcestnik.markdown;

import java.util.List;

/** Knows which words of a text are terms that are explained elsewhere. */
@FunctionalInterface
public interface Terminology {
    /** No word is a term. */
    Terminology NONE = text -> List.of();

    /** Returns the terms of a text in its order; they do not overlap. */
    List<Occurrence> in(String text);

    /**
     * A term in a text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end   where it ends, exclusive
     * @param name  of the term
     */
    record Occurrence(int start, int end, String name) {
    }
}
