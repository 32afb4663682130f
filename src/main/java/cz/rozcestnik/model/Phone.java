package cz.rozcestnik.model;

/**
 * A phone number.
 *
 * @param number {@code +420212345678}, or a short number such as {@code 116111}
 * @param text   as people write it
 * @param line   what kind of line it is
 * @param charge what a call costs
 */
public record Phone(String number, String text, Line line, Charge charge) implements Value {

    @Override
    public String normal() {
        return number;
    }

    /** Kinds of phone lines, as numbering plans tell them. */
    public enum Line {
        /** A line of a house or an office. */
        FIXED,
        /** A mobile phone. */
        MOBILE,
        /** A short number, such as 112. */
        SHORT,
        /** Any other line, free and premium ones among them. */
        OTHER
    }

    /** What a call costs, as numbering plans tell it. */
    public enum Charge {
        /** Nothing. */
        FREE,
        /** What the caller's tariff says. */
        STANDARD,
        /** More than an ordinary call. */
        RAISED
    }
}
