package cz.rozcestnik.search;

/**
 * A word as texts write it.
 *
 * @param letters lower case, without diacritics
 * @param written lower case, as it stands
 * @param count   how many records have it
 */
public record Form(String letters, String written, int count) {
    /** A word and how many records have it. */
    public static Form of(String written, int count) {
        return new Form(Folding.fold(written), written, count);
    }

    boolean before(Form other) {
        return count > other.count || count == other.count && written.compareTo(other.written) < 0;
    }
}
