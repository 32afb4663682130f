package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Translation;
import java.util.List;

/** Every text of an original has its counterpart in each translation that there is. */
final class TranslationsAreComplete implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        for (SiteRecord record : site.records().values()) {
            Document original = record.originalVersion();
            record.versions().values().stream().filter(version -> version != original)
                    .forEach(translation -> check(original, translation, problems));
        }
        return problems.list();
    }

    private static void check(Document original, Document translation, Problems problems) {
        List<Object> missing = Translation.missing(original, translation).stream().map(TextNames::of).toList();
        if (!missing.isEmpty()) {
            problems.add(ProblemCode.TRANSLATION_INCOMPLETE, translation.place(), missing, original.path());
        }
    }
}
