package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Translation;
import java.util.List;

/** A translation says all that its original says; an address of its own and words to search by are its own affair. */
final class TranslationsAreWhole implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        for (SiteRecord record : site.records().values()) {
            Document original = record.originalVersion();
            record.versions().values().stream().filter(version -> version != original)
                    .forEach(translation -> compare(original, translation, problems));
        }
        return problems.list();
    }

    private static void compare(Document original, Document translation, Problems problems) {
        Translation.missing(original, translation).forEach(text -> text.field().ifPresentOrElse(
                field -> problems.add(ProblemCode.TRANSLATION_INCOMPLETE, translation.place(), field.name(), field.label()),
                () -> problems.add(ProblemCode.TRANSLATION_WITHOUT_TEXT, translation.place(), original.path())));
    }
}
