package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import java.util.List;
import java.util.Set;

/** A translation adds nothing to its original, and its lists have as many items. */
final class TranslationsAddNothing implements Check {
    /** Each language has these as it needs them. */
    private static final Set<Role> OWN = Set.of(Role.SLUG, Role.SOURCE, Role.KEYWORDS, Role.OFFERED_FOR, Role.WAIVERS);

    @Override
    public List<Problem> problems(Site site) {
        return Parallel.allOf(site.records().values(), record -> problems(record));
    }

    private static List<Problem> problems(SiteRecord record) {
        Problems problems = new Problems();
        Document original = record.originalVersion();
        for (Document translation : record.versions().values()) {
            if (translation != original) {
                record.type().fields().stream()
                        .filter(field -> field.rules().translated() && field.use().role().filter(OWN::contains).isEmpty())
                        .forEach(field -> compare(field, original, translation, problems));
            }
        }
        return problems.list();
    }

    private static void compare(Field field, Document original, Document translation, Problems problems) {
        Value there = original.values().get(field.name());
        Value here = translation.values().get(field.name());
        if (there == null && here != null && !original.places().hold(field.name())) {
            problems.add(ProblemCode.TRANSLATION_ADDS_FIELD, translation.place(field.name()),
                    field.name(), field.label(), original.path());
        } else if (there instanceof Value.Items many && here instanceof Value.Items few
                && many.values().size() != few.values().size()) {
            problems.add(ProblemCode.TRANSLATION_ITEMS_DIFFER, translation.place(field.name()),
                    few.values().size(), many.values().size(), field.label());
        }
    }
}
