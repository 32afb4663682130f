package cz.rozcestnik.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a record whose facts have not been verified for far too long. */
public enum FarOverdue {
    /** Its page says so. */
    NOTICE,
    /** It is left out of lists and search; its page stays and says so. */
    HIDE,
    /** Nothing is published until somebody verifies it. */
    ERROR;

    /** Returns the name as it is written in a model. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what a name means. */
    public static Optional<FarOverdue> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Returns the names of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(FarOverdue::code).toList();
    }
}
