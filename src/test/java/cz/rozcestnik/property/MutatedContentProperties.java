package cz.rozcestnik.property;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.property.Fault.Planted;
import cz.rozcestnik.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** In the real files of the portal, however edited, a fault is told where it was made. */
abstract class MutatedContentProperties {
    /** Every run tries the same, so that nobody's change turns red by chance; the thorough run tries others. */
    private static final String SEED = "20261122";
    /** Signs that the YAML parser takes for ends of lines, and editors do not. */
    private static final List<String> COMMENTS = List.of("# poznámka", "# 👪 poznámka", "# a\u2028# b", "# a\u0085# b", "#\ufeff", "");
    private static final List<String> PARAGRAPHS = List.of("Odstavec.", "👪 Rodina 👪", "- seznam", "| a |\n|---|", "a\u2028b", "\u0301", "`");

    private static final List<String> FILES = Portal.REAL.published();

    private final Portal portal = Portal.REAL;

    /** Returns the editing that the properties are about. */
    abstract Editing editing(Portal portal);

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aFaultIsToldAtItsLineAndColumn(@ForAll Fault fault, @ForAll("edits") Tuple2<String, Draft> edit) {
        Draft draft = edit.get2();
        Planted planted = fault.in(draft).orElseGet(() -> Fault.UNKNOWN_KEY.in(draft).orElseThrow());
        String told = planted.line() + ":" + planted.column() + " " + planted.code().code();

        assertThat(told(edit.get1(), planted.draft())).contains(told);
        assertThat(told(edit.get1(), draft)).as("without the fault").doesNotContain(told);
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void linesAboveShiftAllProblemsByTheirNumber(@ForAll("edits") Tuple2<String, Draft> edit,
            @ForAll @Size(max = 4) List<Fault> faults, @ForAll @IntRange(min = 1, max = 40) int lines) {
        Draft draft = faulty(edit.get2(), faults);
        Draft lower = draft.inserting(2, Collections.nCopies(lines, "# 👪"));

        assertThat(shifted(edit.get1(), lower, lines)).isEqualTo(shifted(edit.get1(), draft, 0));
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void endsOfLinesAndAByteOrderMarkMoveNothing(@ForAll("edits") Tuple2<String, Draft> edit, @ForAll @Size(max = 4) List<Fault> faults) {
        Draft draft = faulty(edit.get2(), faults);

        assertThat(told(edit.get1(), draft)).isEqualTo(told(edit.get1(), draft.ending("\n").marking(false)));
    }

    @Provide
    Arbitrary<Tuple2<String, Draft>> edits() {
        Arbitrary<List<String>> comments = Arbitraries.of(COMMENTS).list().ofMaxSize(4);
        Arbitrary<List<String>> paragraphs = Arbitraries.of(PARAGRAPHS).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(FILES), comments, paragraphs, Arbitraries.of("\n", "\r\n", "\r"),
                Arbitraries.of(true, false)).as((path, above, body, end, marked) -> Tuple.of(path,
                        edited(Draft.of(portal.file(path).bytes()), above, body).ending(end).marking(marked)));
    }

    private static Draft edited(Draft draft, List<String> above, List<String> body) {
        List<String> paragraphs = body.stream().flatMap(text -> (text + "\n").lines()).toList();
        Draft longer = draft.inserting(draft.fence() + 1, paragraphs.isEmpty() ? List.of() : withSpace(paragraphs));
        return longer.inserting(2, above);
    }

    private static List<String> withSpace(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(paragraphs);
        lines.add("");
        return lines;
    }

    private static Draft faulty(Draft draft, List<Fault> faults) {
        Draft faulty = draft;
        for (Fault fault : faults) {
            faulty = fault.in(faulty).map(Planted::draft).orElse(faulty);
        }
        return faulty;
    }

    private List<String> told(String path, Draft draft) {
        return problems(path, draft).stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.code().code()).toList();
    }

    /** What is told of the first line stays there. */
    private List<String> shifted(String path, Draft draft, int lines) {
        return problems(path, draft).stream().map(problem -> (problem.place().line() == 1 ? 1 : problem.place().line() - lines) + ":"
                + problem.place().column() + "+" + problem.place().width() + " " + problem.code().code() + " " + problem.place().excerpt()).toList();
    }

    private List<Problem> problems(String path, Draft draft) {
        return editing(portal).edit(new SourceFile(portal.file(path).path(), draft.bytes())).problems();
    }
}
