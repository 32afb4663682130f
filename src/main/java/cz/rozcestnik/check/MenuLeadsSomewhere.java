package cz.rozcestnik.check;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.SiteSettings;
import java.util.List;
import java.util.stream.Stream;

/** Every entry of the main menu leads to a list or to a page. */
final class MenuLeadsSomewhere implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        List<String> known = Stream.concat(
                site.types().all().stream().filter(type -> type.pages().list()).map(ContentType::name),
                site.records().values().stream().filter(record -> !record.paths().isEmpty())
                        .map(SiteRecord::name).map(RecordName::toString)).toList();
        for (SiteSettings.MenuItem item : site.settings().navigation()) {
            if (!known.contains(item.target())) {
                Suggestion.closest(item.target(), known).ifPresentOrElse(
                        meant -> problems.add(
                                ProblemCode.MENU_LEADS_NOWHERE_SUGGESTED, item.place(), item.target(), meant),
                        () -> problems.add(ProblemCode.MENU_LEADS_NOWHERE, item.place(), item.target()));
            }
        }
        return problems.list();
    }
}
