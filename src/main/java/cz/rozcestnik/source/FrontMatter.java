package cz.rozcestnik.source;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A content file split into its front matter and its body.
 *
 * @param source        the whole file
 * @param yaml          the text between the fences
 * @param yamlLine      the line on which it starts, from 1
 * @param body          the text after the closing fence
 * @param bodyLine      the line on which it starts, from 1
 */
public record FrontMatter(SourceText source, String yaml, int yamlLine, String body, int bodyLine) {
    private static final String FENCE = "---";

    /** Returns how many bytes of a file there are before its body, or more of them where that is not plain to see. */
    public static int length(byte[] file) {
        for (int at = 0; at < file.length - FENCE.length() - 1; at++) {
            if (file[at] == '\n' && file[at + 1] == '-' && file[at + 2] == '-' && file[at + 3] == '-' && file[at + 4] == '\n') {
                return at + FENCE.length() + 2;
            }
        }
        return file.length;
    }

    /** Returns the two parts of a file, or nothing and a problem where the fences are not there. */
    public static Outcome<Optional<FrontMatter>> split(SourceText source) {
        if (!source.line(1).stripTrailing().equals(FENCE)) {
            return new Outcome<>(Optional.empty(),
                    List.of(Problem.of(ProblemCode.FRONT_MATTER_MISSING, source.wholeLine(1))));
        }
        int yamlStart = source.next(0);
        int line = 2;
        for (int start = yamlStart; start >= 0; start = source.next(start), line++) {
            if (source.line(line).stripTrailing().equals(FENCE)) {
                int bodyStart = source.next(start);
                return Outcome.of(Optional.of(new FrontMatter(source, source.text().substring(yamlStart, start), 2,
                        bodyStart < 0 ? "" : source.text().substring(bodyStart), line + 1)));
            }
        }
        return new Outcome<>(Optional.empty(), List.of(Problem.of(ProblemCode.FRONT_MATTER_OPEN, source.wholeLine(1))));
    }
}
