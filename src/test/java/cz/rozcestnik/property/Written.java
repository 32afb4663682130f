package cz.rozcestnik.property;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.problem.ProblemTexts;
import cz.rozcestnik.problem.Severity;
import cz.rozcestnik.property.Editing.Edited;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file as an editor's own program counts its lines and columns, by no code of the product. */
record Written(List<String> lines) {

    static Written of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Written(List.of((text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1)));
    }

    /** Sees to it that what is told of the file can be found in it. */
    void assertFits(Edited edited) {
        assertThat(edited.readable() || edited.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR))
                .as("a document or an error").isTrue();
        edited.problems().forEach(this::assertFits);
        for (Language language : Language.values()) {
            for (ProblemFormat format : ProblemFormat.values()) {
                assertThat(format.write(edited.problems(), ProblemTexts.in(language))).isNotNull();
            }
        }
    }

    private void assertFits(Problem problem) {
        Place place = problem.place();
        assertThat(place.line()).as("line of %s", problem).isBetween(1, lines.size());
        String line = lines.get(place.line() - 1);
        int length = line.codePointCount(0, line.length());
        assertThat(place.column()).as("column of %s", problem).isBetween(1, length + 1);
        assertThat(place.width()).as("caret of %s", problem).isBetween(1, Math.max(1, length - place.column() + 1));
        if (!place.excerpt().isEmpty()) {
            assertThat(line).as("excerpt of %s", problem).startsWith(place.excerpt());
        }
    }
}
