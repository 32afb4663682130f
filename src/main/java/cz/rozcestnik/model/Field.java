package cz.rozcestnik.model;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import java.util.List;
import java.util.Map;
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
    private static final String UNKNOWN = "…";

    /**
     * How a field is explained.
     *
     * @param label   its name for people
     * @param hint    what to write; empty where the label says enough
     * @param example a value as it is written in a file; empty where there is none
     */
    public record Help(Labels label, Labels hint, String example) {
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

    /** Returns the problem that the field is not there, told at a place. */
    public Problem missing(Place place) {
        Map<String, Labels> offered = kind.offered();
        String example = help.example().isEmpty() ? offered.keySet().stream().findFirst().orElse(UNKNOWN) : help.example();
        return offered.isEmpty()
                ? Problem.of(ProblemCode.FIELD_MISSING, place, name, label(), example)
                : Problem.of(ProblemCode.FIELD_MISSING_SUGGESTED, place, Term.of("field", name, label()), name + ": " + example,
                        List.copyOf(offered.values()));
    }
}
