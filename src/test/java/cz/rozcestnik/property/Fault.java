package cz.rozcestnik.property;

import cz.rozcestnik.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slip of an editor that fits into most files, and where it must be told. */
enum Fault {
    UNKNOWN_KEY(draft -> before(draft, draft.fence(), "zcela-neznamy-klic: a", 1, ProblemCode.FIELD_UNKNOWN)),
    UNKNOWN_KEY_AT_THE_TOP(draft -> before(draft, 2, "\"👪 zcela neznámý\": a", 1, ProblemCode.FIELD_UNKNOWN)),
    KEY_TWICE(draft -> before(draft, draft.fence(), "title: Podruhé", 1, ProblemCode.YAML_DUPLICATE_KEY)),
    TAB(draft -> before(draft, 2, "\tpole: a", 1, ProblemCode.YAML_TAB)),
    COLON_WITHOUT_QUOTES(draft -> before(draft, draft.fence(), "pole: 👪 Poradna: dluhy", 16, ProblemCode.YAML_UNQUOTED_COLON)),
    OPEN_QUOTE(draft -> before(draft, draft.fence(), "pole: \"Poradna", 7, ProblemCode.YAML_OPEN_QUOTE)),
    ALIAS(draft -> before(draft, draft.fence(), "\"👪\": *nic", 6, ProblemCode.YAML_ALIAS)),
    TAG(draft -> before(draft, draft.fence(), "pole: [\"👪👪\", !!str a]", 14, ProblemCode.YAML_TAG)),
    RESERVED_SIGN(draft -> before(draft, draft.fence(), "pole: @nic", 7, ProblemCode.YAML_RESERVED_SIGN)),
    CONTROL_CHARACTER(draft -> before(draft, draft.fence(), "pole: 👪\u0007", 8, ProblemCode.TEXT_CONTROL_CHARACTER)),
    WRONG_DATE(draft -> value(draft, "^verified: ()(.+)$", "2026-13-01", ProblemCode.DATE_EXPECTED)),
    DEAD_REFERENCE(draft -> value(draft, "^owner: ()(.+)$", "nikdo-takovy-tu-neni", ProblemCode.REFERENCE_TO_NOTHING)),
    SHORT_PHONE(draft -> value(draft, "number: ()(\"\\+[^\"]+\")", "541 12 34", ProblemCode.PHONE_TOO_SHORT)),
    UNKNOWN_CHOICE(draft -> value(draft, "^status: ()(.+)$", "xxxxxxxxxx", ProblemCode.CHOICE_UNKNOWN)),
    WRONG_EMAIL(draft -> value(draft, "^e-?mail: ()(.+)$", "\"👪 zavináč\"", ProblemCode.EMAIL_INVALID)),
    DEAD_LINK(draft -> paragraph(draft, "👪👪 Viz [x](/topic/nic-takoveho-tu-neni-vubec.cs.md).", 8, ProblemCode.LINK_TO_NOTHING)),
    DEAD_ANCHOR(draft -> paragraph(draft, "> - 👪 [x](#tady-opravdu-neni-zadny-oddil)", 7, ProblemCode.LINK_TO_NO_ANCHOR)),
    UNSAFE_LINK(draft -> paragraph(draft, "*👪 [x](javascript:alert)*", 4, ProblemCode.LINK_UNSAFE)),
    IMAGE_WITHOUT_WORDS(draft -> paragraph(draft, "👪 ![](foto.jpg)", 3, ProblemCode.IMAGE_UNDESCRIBED)),
    RAW_HTML(draft -> paragraph(draft, "𝕏 <b>tučně", 3, ProblemCode.HTML_CUT)),
    HEADING_SKIPS(draft -> paragraph(draft, "###### Nadpis", 1, ProblemCode.HEADING_SKIPS_LEVEL)),
    DEEP_NESTING(draft -> paragraph(draft, "> ".repeat(13) + "a", 25, ProblemCode.MARKDOWN_TOO_DEEP)),
    PHONE_IN_TEXT(draft -> paragraph(draft, "👪👪👪 116 000 a 605 123 456.", 15, ProblemCode.PHONE_IN_TEXT));

    private final Function<Draft, Optional<Planted>> plant;

    Fault(Function<Draft, Optional<Planted>> plant) {
        this.plant = plant;
    }

    /**
     * A file with a fault.
     *
     * @param draft  the file
     * @param code   the problem that must be told
     * @param line   where, from 1
     * @param column from 1, in characters
     */
    record Planted(Draft draft, ProblemCode code, int line, int column) {
    }

    /** Returns a file with the fault, or nothing where there is no place for it. */
    Optional<Planted> in(Draft draft) {
        return plant.apply(draft);
    }

    private static Optional<Planted> before(Draft draft, int line, String text, int column, ProblemCode code) {
        return Optional.of(new Planted(draft.inserting(line, List.of(text)), code, line, column));
    }

    private static Optional<Planted> paragraph(Draft draft, String text, int column, ProblemCode code) {
        int line = draft.fence() + 1;
        return Optional.of(new Planted(draft.inserting(line, List.of("", text, "")), code, line + 1, column));
    }

    private static Optional<Planted> value(Draft draft, String field, String value, ProblemCode code) {
        Pattern pattern = Pattern.compile(field);
        return draft.field(pattern).stream().boxed().findFirst().map(line -> {
            String text = draft.lines().get(line - 1);
            Matcher found = pattern.matcher(text);
            found.find();
            String faulty = text.substring(0, found.start(2)) + value + text.substring(found.end(2));
            return new Planted(draft.replacing(line, faulty), code, line, text.codePointCount(0, found.start(2)) + 1);
        });
    }
}
