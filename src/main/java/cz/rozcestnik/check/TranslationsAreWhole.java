package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;

/** A translation says all that its original says; an address of its own and words to search by are its own affair. */
final class TranslationsAreWhole implements Check {
    private static final List<Role> OWN_AFFAIR = List.of(Role.SLUG, Role.KEYWORDS, Role.SOURCE, Role.WAIVERS);

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
        for (Field field : original.type().fields()) {
            boolean missing = field.rules().translated() && !field.rules().required()
                    && original.values().containsKey(field.name()) && !translation.places().containsKey(field.name());
            if (missing && field.use().role().filter(OWN_AFFAIR::contains).isEmpty()) {
                problems.add(ProblemCode.TRANSLATION_INCOMPLETE, translation.place(), field.name(), field.label());
            }
        }
    }
}
