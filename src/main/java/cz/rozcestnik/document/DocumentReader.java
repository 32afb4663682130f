package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.markdown.Origin;
import cz.rozcestnik.markdown.Prose;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Reading;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.model.kind.Keys;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.FrontMatter;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import cz.rozcestnik.source.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one content file into a document, by the model of its type. */
public final class DocumentReader {
    /** The largest file of a record in bytes: a book of a hundred pages. */
    private static final int LARGEST = 256 * 1024;

    private final SourceFile file;
    private final RecordName name;
    private final Types types;
    private final ContentType type;
    private final Version version;
    private final MarkdownParser markdown;
    private final Attachments files;
    private final Problems problems = new Problems();

    private DocumentReader(SourceFile file, RecordName name, Types types, Version version,
            MarkdownParser markdown, Attachments files) {
        this.file = file;
        this.name = name;
        this.types = types;
        this.type = types.find(name.type()).orElseThrow();
        this.version = version;
        this.markdown = markdown.forAnotherFile();
        this.files = files;
    }

    /**
     * Which version of a record a file is.
     *
     * @param language of its texts
     * @param original whether it is the one that holds the neutral fields
     * @param origin   what its original said when it was translated, where that is known
     */
    public record Version(Language language, boolean original, Optional<Texts> origin) {

        /** Returns whether it is incomplete without a field. */
        boolean needs(Field field) {
            return field.rules().required() && (field.rules().translated() || original);
        }
    }

    /** Reads a file beside its record's folder, by its type among all; nothing comes back where its front matter cannot be read at all. */
    public static Outcome<Optional<Document>> read(SourceFile file, RecordName name, Types types,
            Version version, MarkdownParser markdown, Attachments files) {
        return new DocumentReader(file, name, types, version, markdown, files).document();
    }

    private Outcome<Optional<Document>> document() {
        if (file.bytes().length > LARGEST) {
            problems.add(ProblemCode.RECORD_TOO_LONG, Place.file(file.path()), LARGEST / 1024);
            return problems.with(Optional.empty());
        }
        SourceText text = problems.keep(file.text());
        if (!problems.list().isEmpty()) {
            return problems.with(Optional.empty());
        }
        Optional<Problem> clash = ClashingVersions.problem(text);
        if (clash.isPresent()) {
            problems.addAll(List.of(clash.get()));
            return problems.with(Optional.empty());
        }
        Optional<FrontMatter> parts = problems.keep(FrontMatter.split(text));
        Optional<YamlNode> yaml = parts.flatMap(found -> problems.keep(YamlReader.read(found)));
        if (parts.isEmpty() || yaml.isEmpty()) {
            return problems.with(Optional.empty());
        }
        YamlNode fields = yaml.get();
        Optional<Problem> elsewhere = OrphanedTranslation.problem(name, type, version, fields, text)
                .or(() -> MisplacedRecord.problem(type, types, version, fields));
        if (elsewhere.isPresent()) {
            problems.addAll(List.of(elsewhere.get()));
            return problems.with(Optional.empty());
        }
        Reading reading = new Reading(text, version.language(), markdown, problems, files);
        Map<String, Value> values = values(fields, reading);
        Prose body = problems.keep(markdown.parse(parts.get().body(),
                Origin.of(text, parts.get().bodyLine(), 0), version.language()));
        return problems.with(Optional.of(
                new Document(name, type, version.language(), text.wholeLine(1), values, Places.of(file, type.fields(), fields),
                        body, Texts.of(type, fields, parts.get().body()), version.origin())));
    }

    private Map<String, Value> values(YamlNode node, Reading reading) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (!(node instanceof YamlNode.Mapping mapping)) {
            problems.add(ProblemCode.FRONT_MATTER_NOT_FIELDS, node.place());
            return values;
        }
        Set<String> misspelt = Keys.refuseUnknownFields(mapping, type.fields(), reading);
        for (Field field : type.fields()) {
            Optional<YamlNode.Entry> entry = mapping.entry(field.name());
            if (entry.isPresent() && !field.rules().translated() && !version.original()) {
                problems.add(ProblemCode.NEUTRAL_IN_TRANSLATION, entry.get().keyPlace(), field.name());
            } else if (entry.isPresent()) {
                Optional<Value> value = field.kind().read(entry.get().value(), reading);
                if (value.isPresent()) {
                    values.put(field.name(), value.get());
                }
            } else if (version.needs(field) && !misspelt.contains(field.name())) {
                missing(field, mapping, reading.source());
            }
        }
        return values;
    }

    /** A missing field is told where it belongs: at the one that it should follow, or at the first. */
    private void missing(Field field, YamlNode.Mapping mapping, SourceText text) {
        int line = mapping.entries().isEmpty() ? 1 : mapping.place().line();
        for (Field before : type.fields().subList(0, type.fields().indexOf(field))) {
            line = mapping.entry(before.name()).map(entry -> entry.keyPlace().line()).orElse(line);
        }
        problems.addAll(List.of(field.missing(text.wholeLine(line))));
    }
}
