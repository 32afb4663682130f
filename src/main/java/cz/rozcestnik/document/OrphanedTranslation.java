package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.util.Optional;

/** A translation whose original is gone: it would lack every fact that stood there, and so say that it lacks each. */
final class OrphanedTranslation {
    /** Where there is a file in this language, no other is the original. */
    private static final Language FIRST = Language.values()[0];

    private OrphanedTranslation() {
    }

    /** Returns the problem of the only file of a record, where it was written as a translation. */
    static Optional<Problem> problem(
            RecordName name, ContentType type, DocumentReader.Version version, YamlNode node, SourceText text) {
        if (!version.original() || version.language() == FIRST || !(node instanceof YamlNode.Mapping fields)) {
            return Optional.empty();
        }
        Optional<YamlNode.Entry> source = type.field(Role.SOURCE).flatMap(field -> fields.entry(field.name()));
        boolean orphaned = source.isPresent() || version.origin().isPresent() || holdsNothingButTexts(type, fields);
        Place place = source.map(YamlNode.Entry::keyPlace).orElse(text.wholeLine(1));
        return orphaned ? Optional.of(Problem.of(ProblemCode.ORIGINAL_MISSING, place, name + "." + FIRST.code() + ".md",
                Snapshot.path(name, version.language()))) : Optional.empty();
    }

    /** So is a translation that no command has made: an original that misses a few facts has others. */
    private static boolean holdsNothingButTexts(ContentType type, YamlNode.Mapping fields) {
        return type.fields().stream().anyMatch(field -> isNeutral(field) && field.rules().required())
                && type.fields().stream().noneMatch(field -> isNeutral(field) && fields.entry(field.name()).isPresent());
    }

    private static boolean isNeutral(Field field) {
        return !field.rules().translated();
    }
}
