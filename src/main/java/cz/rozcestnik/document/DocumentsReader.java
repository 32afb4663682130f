package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads all content files of a site, side by side. */
public final class DocumentsReader {
    /** Files in the folder of content that are no records. */
    private static final Set<String> NO_RECORDS = Set.of("site.yaml", "addresses.yaml", "plain-language.yaml");

    private DocumentsReader() {
    }

    /** Reads the files of a folder of content by their paths in it; a file that is broken is told and left out. */
    public static Outcome<Documents> read(SortedMap<String, SourceFile> content, Types types) {
        MarkdownParser markdown = new MarkdownParser();
        Map<RecordName, Language> originals = originals(content);
        List<Outcome<Optional<Document>>> read = content.entrySet().parallelStream()
                .filter(entry -> !NO_RECORDS.contains(entry.getKey()) && !isAttachment(entry.getKey()))
                .map(entry -> read(entry.getKey(), entry.getValue(), types, originals, markdown))
                .toList();
        Problems problems = new Problems();
        List<Document> documents = problems.keep(Outcome.all(read)).stream().flatMap(Optional::stream).toList();
        return problems.with(new Documents(documents, originals.keySet()));
    }

    private static Outcome<Optional<Document>> read(String path, SourceFile file, Types types,
            Map<RecordName, Language> originals, MarkdownParser markdown) {
        Optional<ContentPath> content = ContentPath.of(path);
        if (content.isEmpty()) {
            return refuse(ProblemCode.FILE_NAME_INVALID, file, file.fileName());
        }
        RecordName name = content.get().name();
        Optional<ContentType> type = types.find(name.type());
        if (type.isEmpty()) {
            Collection<String> known = types.byName().keySet();
            return refuse(ProblemCode.TYPE_UNKNOWN, file, name.type(),
                    Suggestion.closest(name.type(), known).orElse(String.join(", ", known)));
        }
        Language language = content.get().language();
        boolean original = originals.get(name) == language;
        return DocumentReader.read(file, name, type.get(), new DocumentReader.Version(language, original), markdown);
    }

    private static Outcome<Optional<Document>> refuse(ProblemCode code, SourceFile file, Object... arguments) {
        return new Outcome<>(Optional.empty(), List.of(Problem.of(code, Place.file(file.path()), arguments)));
    }

    /** Files in a record's own folder, {@code service/poradna/foto.jpg}, belong to the record. */
    private static boolean isAttachment(String path) {
        return path.indexOf('/') != path.lastIndexOf('/');
    }

    private static Map<RecordName, Language> originals(SortedMap<String, SourceFile> content) {
        Map<RecordName, Language> originals = new TreeMap<>();
        content.keySet().stream().flatMap(path -> ContentPath.of(path).stream()).forEach(path ->
                originals.merge(path.name(), path.language(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return originals;
    }
}
