package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import java.util.Optional;

/**
 * A field of a content type.
 *
 * @param name  as in front matter, such as {@code everyday-words}
 * @param kind  what may be written in it
 * @param help  how it is explained to people
 * @param rules whether it must be there and whether each language has its own
 * @param use   what programs make of it
 */
public record Field(String name, FieldKind kind, Help help, Rules rules, Use use) {

    /**
     * How a field is explained.
     *
     * @param label   its name for people
     * @param hint    what to write; empty where the label says enough
     * @param example a value as it is written in a file; empty where there is none
     */
    public record Help(Labels label, Labels hint, String example) {

        /** Returns the example, or an ellipsis where there is none. */
        public String shownExample() {
            return example.isEmpty() ? "…" : example;
        }
    }

    /**
     * What is asked of a field.
     *
     * @param required   whether a record is incomplete without it
     * @param translated whether each language has its own; else it stands once, in the original
     */
    public record Rules(boolean required, boolean translated) {
    }

    /**
     * What programs make of a field.
     *
     * @param role   what it means
     * @param weight its weight in search, 0 where it is not searched
     * @param facet  whether search filters by it
     */
    public record Use(Optional<Role> role, float weight, boolean facet) {
    }

    /** Returns the field's name for people. */
    public Labels label() {
        return help.label();
    }

    /** Returns whether the field has a role. */
    public boolean is(Role role) {
        return use.role().orElse(null) == role;
    }
}
