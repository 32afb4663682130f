package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whatever is funded shows its funder's statement in every language of the site that it speaks. */
final class FundingIsStated implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        for (SiteRecord record : site.records().values()) {
            record.value(Role.FUNDING, record.original()).filter(Value.Reference.class::isInstance)
                    .map(Value.Reference.class::cast)
                    .ifPresent(to -> check(site, to, record.versions().keySet(), to.place(), problems));
        }
        site.settings().funding().ifPresent(to -> check(site, to, Set.copyOf(site.settings().languages()), to.place(), problems));
        return problems.list();
    }

    private static void check(Site site, Value.Reference to, Set<Language> languages, Place place, Problems problems) {
        Optional<SiteRecord> funding = site.record(to)
                .filter(record -> record.type().field(Role.STATEMENT).isPresent());
        for (Language language : site.settings().languages()) {
            if (languages.contains(language) && funding.filter(record -> !states(record, language)).isPresent()) {
                String file = "content/" + to.type() + "/" + to.name() + "." + language.code() + ".md";
                problems.add(ProblemCode.FUNDING_STATEMENT_MISSING, place, file,
                        funding.get().type().field(Role.STATEMENT).orElseThrow().name(),
                        Term.of("in-" + language.code()));
            }
        }
    }

    private static boolean states(SiteRecord funding, Language language) {
        return funding.speaks(language) && !funding.text(Role.STATEMENT, language).isEmpty();
    }
}
