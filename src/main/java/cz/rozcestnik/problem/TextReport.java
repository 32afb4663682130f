package cz.rozcestnik.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes problems for people, one after another. */
final class TextReport {
    private final ProblemTexts texts;
    private final StringBuilder out = new StringBuilder();

    TextReport(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Adds a problem with the line itself, a caret under the fault, and what to do about it. */
    void explain(Problem problem) {
        name(problem);
        Place place = problem.place();
        if (!place.excerpt().isBlank()) {
            String number = "  " + place.line() + " | ";
            Excerpt excerpt = Excerpt.of(place);
            line(number + excerpt.text());
            line(" ".repeat(number.length() + excerpt.before()) + "^".repeat(excerpt.width()));
        }
        line("  " + lines(texts.hint(problem)));
    }

    /** Adds where a problem is and what is wrong, on one line. */
    void name(Problem problem) {
        Place place = problem.place();
        line(ControlCharacters.shown(place.file()) + ":" + place.line() + ":" + place.column() + ": "
                + severity(problem, texts) + ": " + ControlCharacters.shown(texts.message(problem)));
    }

    /** Returns a text as it may be shown on its lines. */
    static String lines(String text) {
        return Arrays.stream(text.split("\n", -1)).map(ControlCharacters::shown).collect(Collectors.joining("\n"));
    }

    /** Adds a line. */
    void line(String text) {
        out.append(text).append('\n');
    }

    /** Returns the word for how much a problem matters. */
    static String severity(Problem problem, ProblemTexts texts) {
        return texts.word(problem.severity().name().toLowerCase(Locale.ROOT));
    }

    /** Returns all that was added. */
    @Override
    public String toString() {
        return out.toString();
    }
}
