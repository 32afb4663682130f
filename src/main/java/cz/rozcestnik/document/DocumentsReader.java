package cz.rozcestnik.document;

import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the content files of a site. */
public final class DocumentsReader {
    private final Types types;
    private final ContentFolder folder;
    private final MarkdownParser markdown = new MarkdownParser();

    DocumentsReader(Types types, ContentFolder folder) {
        this.types = types;
        this.folder = folder;
    }

    /** Reads the files of a folder of content by their paths in it; a file that is broken is told and left out. */
    public static Outcome<Documents> read(SortedMap<String, SourceFile> content, Types types) {
        return RememberedDocuments.NONE.reading(content, types).documents();
    }

    /** Reads one file; nothing comes back where it is broken. */
    Outcome<Optional<Document>> read(String path, SourceFile file) {
        Optional<ContentPath> content = ContentPath.of(path);
        if (content.isEmpty()) {
            return ContentPath.meant(file.fileName()).filter(meant -> !meant.equals(file.fileName()))
                    .map(meant -> refuse(ProblemCode.FILE_NAME_INVALID_SUGGESTED, file, file.fileName(), meant))
                    .orElseGet(() -> refuse(ProblemCode.FILE_NAME_INVALID, file, file.fileName()));
        }
        RecordName name = content.get().name();
        if (types.find(name.type()).isEmpty()) {
            Collection<String> known = types.byName().keySet();
            return refuse(ProblemCode.TYPE_UNKNOWN, file, name.type(),
                    Suggestion.closest(name.type(), known).or(() -> named(name.type(), types))
                            .orElse(String.join(", ", known)));
        }
        return DocumentReader.read(file, name, types, folder.version(content.get()), markdown,
                folder.attachments(name));
    }

    /** Returns the type that people call by a word, or that has it in its addresses. */
    private static Optional<String> named(String word, Types types) {
        Map<String, String> words = new TreeMap<>();
        for (ContentType type : types.all()) {
            Stream.of(Optional.of(type.labels().one()), Optional.of(type.labels().many()), type.pages().section())
                    .flatMap(Optional::stream).flatMap(labels -> labels.texts().values().stream())
                    .forEach(label -> words.putIfAbsent(label, type.name()));
        }
        return Suggestion.closest(word, words.keySet()).map(words::get);
    }

    private static Outcome<Optional<Document>> refuse(ProblemCode code, SourceFile file, Object... arguments) {
        return new Outcome<>(Optional.empty(), List.of(Problem.of(code, Place.file(file.path()), arguments)));
    }
}
