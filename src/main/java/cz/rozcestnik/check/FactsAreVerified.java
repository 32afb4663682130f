package cz.rozcestnik.check;

import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.FarOverdue;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Freshness;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** No record's facts are older than its type allows or verified on a day to come; the message names who answers for them. */
final class FactsAreVerified implements Check {

    @Override
    public List<Problem> problems(Site site) {
        return site.records().values().stream().flatMap(record -> problem(site, record).stream()).toList();
    }

    private static Optional<Problem> problem(Site site, SiteRecord record) {
        return record.freshness().flatMap(freshness -> code(site, record, freshness).map(code -> {
            Place place = record.originalVersion().place(Role.VERIFIED);
            return Problem.of(code, place, freshness.verified().toString(), owner(site, record),
                    site.clock().toLocalDate().toString());
        }));
    }

    private static Optional<ProblemCode> code(Site site, SiteRecord record, Freshness freshness) {
        if (freshness.verified().isAfter(site.clock().toLocalDate())) {
            return Optional.of(ProblemCode.VERIFICATION_AHEAD);
        }
        return switch (freshness.state()) {
            case FRESH, DUE -> Optional.empty();
            case OVERDUE -> Optional.of(ProblemCode.VERIFICATION_OVERDUE);
            case FAR_OVERDUE -> Optional.of(farOverdue(record.type().pages().farOverdue()));
        };
    }

    private static ProblemCode farOverdue(FarOverdue then) {
        return switch (then) {
            case NOTICE -> ProblemCode.VERIFICATION_OVERDUE;
            case HIDE -> ProblemCode.RECORD_HIDDEN;
            case ERROR -> ProblemCode.VERIFICATION_FAR_OVERDUE;
        };
    }

    private static Object owner(Site site, SiteRecord record) {
        Optional<SiteRecord> owner = record.value(Role.OWNER, record.original())
                .filter(Value.Reference.class::isInstance).map(Value.Reference.class::cast)
                .flatMap(site::record);
        return owner.<Object>map(found -> new Labels(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), found::title)))).orElse(Term.of("nobody"));
    }
}
