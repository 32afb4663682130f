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
import java.util.stream.Collectors;

/** A file as an editor's own program counts its lines and columns, by no code of the product. */
record Written(List<String> lines, List<Integer> lengths) {
    /** One file may be wrong in ten thousand places; each is looked at, and as many are written out in every format. */
    private static final int MOST_WRITTEN = 500;

    static Written of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = List.of((text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
        return new Written(lines, lines.stream().map(line -> line.codePointCount(0, line.length())).toList());
    }

    /** Sees to it that what is told of the file can be found in it. */
    void assertFits(Edited edited) {
        assertThat(edited.readable() || edited.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR))
                .as("a document or an error").isTrue();
        edited.problems().forEach(this::assertFits);
        edited.problems().stream().collect(Collectors.groupingBy(problem -> problem.place().line(),
                Collectors.mapping(problem -> problem.place().excerpt(), Collectors.toSet())))
                .forEach((line, excerpts) -> assertThat(excerpts).as("excerpts of line %s", line)
                        .allMatch(excerpt -> lines.get(line - 1).startsWith(excerpt)));
        List<Problem> first = edited.problems().stream().limit(MOST_WRITTEN).toList();
        for (Language language : Language.values()) {
            for (ProblemFormat format : ProblemFormat.values()) {
                assertThat(format.write(first, ProblemTexts.in(language))).isNotNull();
                assertThat(format.brief(edited.problems(), ProblemTexts.in(language))).isNotNull();
            }
        }
    }

    private void assertFits(Problem problem) {
        Place place = problem.place();
        assertThat(place.line()).as("line of %s", problem).isBetween(1, lines.size());
        int length = lengths.get(place.line() - 1);
        assertThat(place.column()).as("column of %s", problem).isBetween(1, length + 1);
        assertThat(place.width()).as("caret of %s", problem).isBetween(1, Math.max(1, length - place.column() + 1));
    }
}
