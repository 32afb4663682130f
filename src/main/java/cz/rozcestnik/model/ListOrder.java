package cz.rozcestnik.model;

/**
 * What a list of records is sorted by.
 *
 * @param field the name of a field; empty for the title
 * @param way   which of its values come first
 */
public record ListOrder(String field, Way way) {

    /** Which values come first. */
    public enum Way {
        /** The first, as in the alphabet: {@code start}. */
        FIRST_FIRST(""),
        /** The last, such as the newest: {@code -start}. */
        LAST_FIRST("-"),
        /** What is not over yet, the soonest first, and then what is over, the latest first: {@code +start}. */
        AHEAD_FIRST("+");

        private final String mark;

        Way(String mark) {
            this.mark = mark;
        }
    }

    /** Reads an order as a type's file has it: a field's name, after a mark that says which way. */
    public static ListOrder of(String written) {
        for (Way way : new Way[] {Way.LAST_FIRST, Way.AHEAD_FIRST}) {
            if (written.startsWith(way.mark)) {
                return new ListOrder(written.substring(way.mark.length()), way);
            }
        }
        return new ListOrder(written, Way.FIRST_FIRST);
    }
}
