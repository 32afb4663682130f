package cz.rozcestnik.document;

import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** A record that was saved in the folder of another type: nearly every field would be told as unknown or as missing. */
final class MisplacedRecord {
    /** One field may be misspelt so that it is the name of another type's. */
    private static final int LEAST_STRANGERS = 2;
    /** How many times more faults it has here than it would have there. */
    private static final int CLEARLY = 3;

    private final List<YamlNode.Entry> entries;
    private final DocumentReader.Version version;

    private MisplacedRecord(List<YamlNode.Entry> entries, DocumentReader.Version version) {
        this.entries = entries;
        this.version = version;
    }

    /** Returns the problem of a file whose fields fit another type by far better than the one in whose folder it lies. */
    static Optional<Problem> problem(ContentType here, Types types, DocumentReader.Version version, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping fields)
                || fields.byKey().keySet().stream().filter(key -> here.field(key).isEmpty()).limit(LEAST_STRANGERS).count() < LEAST_STRANGERS) {
            return Optional.empty();
        }
        return new MisplacedRecord(List.copyOf(fields.entries()), version).problem(here, types);
    }

    private Optional<Problem> problem(ContentType here, Types types) {
        long most = faults(here) / CLEARLY;
        List<ContentType> fitting = types.all().stream().filter(type -> faults(type) <= most && strangers(here, type).size() >= LEAST_STRANGERS).toList();
        long least = fitting.stream().mapToLong(this::faults).min().orElse(0);
        List<ContentType> best = fitting.stream().filter(type -> faults(type) == least).toList();
        return best.size() == 1 ? Optional.of(problem(here, best.get(0))) : Optional.empty();
    }

    private Problem problem(ContentType here, ContentType there) {
        return Problem.of(ProblemCode.RECORD_OF_ANOTHER_TYPE, strangers(here, there).get(0).keyPlace(),
                there.name(), there.labels().one(), here.name());
    }

    /** Returns what would be wrong with the names of its fields, were it of a type. */
    private long faults(ContentType type) {
        long unknown = entries.stream().filter(entry -> type.field(entry.key()).isEmpty()).count();
        long missing = type.fields().stream().filter(field -> version.needs(field) && entries.stream().noneMatch(entry -> entry.key().equals(field.name()))).count();
        return unknown + missing;
    }

    private List<YamlNode.Entry> strangers(ContentType here, ContentType there) {
        return entries.stream().filter(entry -> here.field(entry.key()).isEmpty() && there.field(entry.key()).isPresent()).toList();
    }
}
