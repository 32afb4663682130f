package cz.rozcestnik.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report that a person can read however much is wrong.
 *
 * <p>A short one says everything. In a long one a hint is given only the first few times, a file with very many problems
 * and a problem that stands in very many places show the first of them, and {@link ProblemSummary} ends it.
 */
final class BriefReport {
    /** How many problems are still told in full. */
    private static final int SHORT = 50;
    /** How many problems of a file are shown, and how many that say the same. */
    static final int SHOWN = 20;
    private static final int EXPLAINED = 3;

    private final ProblemTexts texts;
    private final TextReport report;
    private final Map<String, Integer> explained = new HashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();

    private BriefReport(ProblemTexts texts) {
        this.texts = texts;
        this.report = new TextReport(texts);
    }

    /** Returns sorted problems written out. */
    static String of(List<Problem> problems, ProblemTexts texts) {
        BriefReport brief = new BriefReport(texts);
        if (problems.size() <= SHORT) {
            problems.forEach(brief.report::explain);
        } else {
            problems.stream()
                    .collect(Collectors.groupingBy(problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList()))
                    .values().forEach(brief::file);
            new ProblemSummary(problems, texts).write(brief.report);
        }
        return brief.report.toString();
    }

    private void file(List<Problem> problems) {
        List<Problem> told = new ArrayList<>();
        for (Problem problem : problems) {
            if (told.size() < SHOWN && count(shown, texts.message(problem)) <= SHOWN) {
                told.add(problem);
            }
        }
        told.forEach(this::tell);
        if (!told.isEmpty() && told.size() < problems.size()) {
            report.line("  " + texts.word("rest", problems.size() - told.size()));
        }
    }

    private void tell(Problem problem) {
        if (count(explained, problem.code().key() + texts.hint(problem)) <= EXPLAINED) {
            report.explain(problem);
        } else {
            report.name(problem);
        }
    }

    private static int count(Map<String, Integer> counts, String what) {
        return counts.merge(what, 1, Integer::sum);
    }
}
