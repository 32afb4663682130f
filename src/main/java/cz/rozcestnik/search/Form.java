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

    /** The same with its first letter at the end. */
    public Form turned() {
        return of(written.substring(1) + written.charAt(0), count);
    }

    /** What {@link #turned} was made of. */
    Form turnedBack() {
        int last = written.length() - 1;
        return of(written.charAt(last) + written.substring(0, last), count);
    }

    /** Its letters without those of the first one. */
    String rest() {
        return letters.length() == written.length() ? letters.substring(1) : Folding.fold(written.substring(1));
    }

    boolean before(Form other) {
        return count > other.count || count == other.count && written.compareTo(other.written) < 0;
    }
}
