package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks that files waive with a reason.
 *
 * <p>A waiver is a group of a choice, whose codes are codes of problems, and a text; it holds for its own file.
 */
final class Waivers {
    private static final Set<ProblemCode> WAIVABLE = Set.of(ProblemCode.BIRTH_NUMBER, ProblemCode.PHONE_IN_TEXT,
            ProblemCode.SENTENCE_TOO_LONG, ProblemCode.ABBREVIATION_UNEXPLAINED, ProblemCode.PHRASE_BANNED);

    private final Map<String, Set<String>> codesByFile = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();

    private final Sources sources;

    private Waivers(Sources sources) {
        this.sources = sources;
    }

    /** Returns the waivers of all files of a site. */
    static Waivers of(Site site, Sources sources) {
        Waivers waivers = new Waivers(sources);
        TextsFollowRules.documents(site).forEach(waivers::add);
        return waivers;
    }

    /** Returns the problems that nobody waives, and one for each waiver that waives nothing. */
    List<Problem> apply(List<Problem> problems) {
        Map<String, Set<String>> used = new HashMap<>();
        List<Problem> kept = problems.stream().filter(problem -> {
            boolean waived = isWaived(problem);
            if (waived) {
                used.computeIfAbsent(problem.place().file(), file -> new HashSet<>()).add(problem.code().code());
            }
            return !waived;
        }).toList();
        return Stream.concat(kept.stream(), unused(used).stream()).toList();
    }

    private void add(Document document) {
        document.value(Role.WAIVERS).ifPresent(value -> {
            if (value instanceof Value.Items items) {
                items.values().stream().flatMap(item -> code(item).stream()).forEach(code -> codesByFile
                        .computeIfAbsent(document.path(), file -> new HashSet<>()).add(code));
                documents.put(document.path(), document);
            }
        });
    }

    private static Optional<String> code(Value waiver) {
        return waiver instanceof Value.Group group
                ? group.values().values().stream().filter(Value.Choice.class::isInstance)
                        .map(value -> ((Value.Choice) value).code()).findFirst()
                : Optional.empty();
    }

    private boolean isWaived(Problem problem) {
        return WAIVABLE.contains(problem.code())
                && codesByFile.getOrDefault(problem.place().file(), Set.of()).contains(problem.code().code());
    }

    private List<Problem> unused(Map<String, Set<String>> used) {
        Problems problems = new Problems();
        codesByFile.forEach((file, codes) -> codes.stream()
                .filter(code -> !used.getOrDefault(file, Set.of()).contains(code))
                .forEach(code -> problems.add(ProblemCode.WAIVER_UNUSED,
                        sources.find(code, documents.get(file).place(Role.WAIVERS)), code)));
        return problems.list();
    }
}
