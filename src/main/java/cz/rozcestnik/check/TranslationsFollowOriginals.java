package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Translation;
import java.util.Arrays;
import java.util.List;

/** Every translation says what its original says today. */
final class TranslationsFollowOriginals implements Check {

    @Override
    public List<Problem> problems(Site site) {
        Problems problems = new Problems();
        for (SiteRecord record : site.records().values()) {
            if (Arrays.stream(Language.values()).noneMatch(language -> site.isUnread(record.name(), language))) {
                originalIsNoTranslation(record, problems);
            }
            for (Language language : record.versions().keySet()) {
                record.translation(language)
                        .ifPresent(translation -> check(record, language, translation, problems));
            }
        }
        return problems.list();
    }

    private static void check(SiteRecord record, Language language, Translation translation, Problems problems) {
        Place place = record.version(language).place(Role.SOURCE);
        switch (translation.state()) {
            case OUTDATED -> problems.add(ProblemCode.TRANSLATION_OUTDATED, place,
                    translation.changes().stream().map(TranslationsFollowOriginals::name).toList(),
                    record.name().toString(), language.code());
            case UNPINNED -> problems.add(ProblemCode.TRANSLATION_UNPINNED, place,
                    record.name().toString(), language.code());
            default -> { }
        }
    }

    private static Object name(Translation.Text text) {
        return text.label().<Object>map(label -> label).orElse(new Term("body"));
    }

    private static void originalIsNoTranslation(SiteRecord record, Problems problems) {
        if (record.originalVersion().value(Role.SOURCE).isPresent()) {
            problems.add(ProblemCode.SOURCE_IN_ORIGINAL, record.originalVersion().place(Role.SOURCE),
                    record.type().field(Role.SOURCE).orElseThrow().name());
        }
    }
}
