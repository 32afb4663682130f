package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.Snapshot;
import cz.rozcestnik.document.TextDifference;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Term;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteRecord;
import cz.rozcestnik.site.Translation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every translation says what its original says today. */
final class TranslationsFollowOriginals implements Check {
    /** How many changes of a translation, and of one text in it, a message shows, and how many letters of each. */
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    @Override
    public List<Problem> problems(Site site) {
        return Parallel.allOf(site.records().values(), record -> problems(site, record));
    }

    private static List<Problem> problems(Site site, SiteRecord record) {
        Problems problems = new Problems();
        if (Arrays.stream(Language.values()).noneMatch(language -> site.isUnread(record.name(), language))) {
            originalIsNoTranslation(record, problems);
        }
        for (Language language : record.versions().keySet()) {
            record.translation(language)
                    .ifPresent(translation -> check(record, language, translation, problems));
        }
        return problems.list();
    }

    private static void check(SiteRecord record, Language language, Translation translation, Problems problems) {
        Document version = record.version(language);
        if (Translation.isContradicted(version)) {
            problems.add(ProblemCode.SNAPSHOT_CONTRADICTED, version.place(Role.SOURCE), Snapshot.path(record.name(), language),
                    record.name().toString(), language.code());
        }
        switch (translation.state()) {
            case OUTDATED -> problems.add(ProblemCode.TRANSLATION_OUTDATED, version.place(Role.SOURCE),
                    changes(translation),
                    record.name().toString(), language.code());
            case UNPINNED -> problems.add(ProblemCode.TRANSLATION_UNPINNED, version.place(Role.SOURCE),
                    record.name().toString(), language.code());
            default -> { }
        }
    }

    /** What has changed, and how the first of it: the command {@code translate} shows all. */
    private static List<Object> changes(Translation translation) {
        return Stream.concat(translation.changes().stream().limit(SHOWN).map(TranslationsFollowOriginals::change),
                translation.changes().stream().skip(SHOWN).map(TranslationsFollowOriginals::name)).toList();
    }

    private static Object change(Translation.Text text) {
        List<TextDifference.Edit> edits = text.difference().map(TextDifference::edits).orElse(List.of());
        if (edits.isEmpty()) {
            return name(text);
        }
        List<Object> shown = new ArrayList<>(edits.stream().limit(SHOWN).map(TranslationsFollowOriginals::edit).toList());
        if (edits.size() > SHOWN) {
            shown.add("…");
        }
        return Term.of("changed", name(text), shown);
    }

    private static Object edit(TextDifference.Edit edit) {
        String before = start(edit.before());
        String now = start(edit.now());
        return before.isEmpty() ? Term.of("added", now) : now.isEmpty() ? Term.of("struck", before)
                : Term.of("replaced", before, now);
    }

    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }

    private static Object name(Translation.Text text) {
        return text.label().<Object>map(label -> label).orElse(Term.of("body"));
    }

    private static void originalIsNoTranslation(SiteRecord record, Problems problems) {
        if (record.originalVersion().value(Role.SOURCE).isPresent()) {
            problems.add(ProblemCode.SOURCE_IN_ORIGINAL, record.originalVersion().place(Role.SOURCE),
                    record.type().field(Role.SOURCE).orElseThrow().name());
        }
    }
}
