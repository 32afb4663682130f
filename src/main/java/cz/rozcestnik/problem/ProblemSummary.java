package cz.rozcestnik.problem;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a long report ends with: how many problems there are of each kind, and where to begin. */
final class ProblemSummary {
    private static final int BEGINNINGS = 5;

    private final List<Problem> problems;
    private final ProblemTexts texts;

    /** The summary of sorted problems. */
    ProblemSummary(List<Problem> problems, ProblemTexts texts) {
        this.problems = List.copyOf(problems);
        this.texts = texts;
    }

    /** Writes the summary at the end of a report. */
    void write(TextReport report) {
        SortedMap<String, List<Problem>> files = by(problem -> problem.place().file());
        report.line("");
        report.line(texts.word("total", texts.word("problems", problems.size()), String.valueOf(files.size())));
        List<List<Problem>> kinds = largestFirst(by(problem -> problem.code().code())).toList();
        int width = String.valueOf(kinds.get(0).size()).length();
        kinds.forEach(kind -> report.line("  " + " ".repeat(width - String.valueOf(kind.size()).length()) + kind(kind)));
        List<String> beginnings = Stream.concat(
                many(by(texts::message)).map(this::same), many(files).map(this::crowded)).toList();
        if (!beginnings.isEmpty()) {
            report.line(texts.word("begin"));
            beginnings.forEach(beginning -> report.line("  " + beginning));
        }
        report.line(texts.word("more"));
    }

    private String kind(List<Problem> kind) {
        Problem first = kind.get(0);
        boolean same = kind.stream().map(texts::message).distinct().count() == 1;
        return texts.word(same ? "kind" : "kind-various", String.valueOf(kind.size()),
                TextReport.severity(first, texts), ControlCharacters.shown(texts.message(first)), first.code().code());
    }

    private String same(List<Problem> same) {
        Place first = same.get(0).place();
        return texts.word("same", String.valueOf(same.size()), ControlCharacters.shown(first.file()) + ":" + first.line(), ControlCharacters.shown(texts.message(same.get(0))));
    }

    private String crowded(List<Problem> inFile) {
        return texts.word("crowded", inFile.get(0).place().file(), texts.word("problems", inFile.size()));
    }

    private SortedMap<String, List<Problem>> by(Function<Problem, String> what) {
        return problems.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
    }

    private static Stream<List<Problem>> many(SortedMap<String, List<Problem>> groups) {
        return largestFirst(groups).filter(group -> group.size() > BriefReport.SHOWN).limit(BEGINNINGS);
    }

    private static Stream<List<Problem>> largestFirst(SortedMap<String, List<Problem>> groups) {
        return groups.values().stream().sorted(Comparator.comparing(group -> -group.size()));
    }
}
