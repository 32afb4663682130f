package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.Attachments;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all content files of a site, side by side. */
public final class DocumentsReader {
    /** Files in the folder of content that are no records. */
    private static final Set<String> NO_RECORDS = Set.of("site.yaml", "addresses.yaml", "revisions.yaml", "plain-language.yaml");

    private final Types types;
    private final Map<RecordName, Set<Language>> written;
    private final Map<String, Attachments> attachments;
    private final Snapshots snapshots;
    private final MarkdownParser markdown = new MarkdownParser();

    private DocumentsReader(Types types, Map<RecordName, Set<Language>> written, Map<String, Attachments> attachments,
            Snapshots snapshots) {
        this.types = types;
        this.written = written;
        this.attachments = attachments;
        this.snapshots = snapshots;
    }

    /** Reads the files of a folder of content by their paths in it; a file that is broken is told and left out. */
    public static Outcome<Documents> read(SortedMap<String, SourceFile> content, Types types) {
        Problems problems = new Problems();
        Map<RecordName, Set<Language>> written = written(content);
        Snapshots snapshots = problems.keep(Snapshots.read(content, written));
        DocumentsReader reader = new DocumentsReader(types, written, attachments(content), snapshots);
        List<Outcome<Optional<Document>>> read = content.entrySet().parallelStream()
                .filter(entry -> isRecord(entry.getKey()))
                .map(entry -> reader.read(entry.getKey(), entry.getValue()))
                .toList();
        List<Document> documents = problems.keep(Outcome.all(read)).stream().flatMap(Optional::stream).toList();
        return problems.with(new Documents(documents, written));
    }

    private static boolean isRecord(String path) {
        return !isNoRecord(path) && !isAttachment(path) && !Snapshot.isMeant(path);
    }

    private Outcome<Optional<Document>> read(String path, SourceFile file) {
        Optional<ContentPath> content = ContentPath.of(path);
        if (content.isEmpty()) {
            return ContentPath.meant(file.fileName()).filter(meant -> !meant.equals(file.fileName()))
                    .map(meant -> refuse(ProblemCode.FILE_NAME_INVALID_SUGGESTED, file, file.fileName(), meant))
                    .orElseGet(() -> refuse(ProblemCode.FILE_NAME_INVALID, file, file.fileName()));
        }
        RecordName name = content.get().name();
        Optional<ContentType> type = types.find(name.type());
        if (type.isEmpty()) {
            Collection<String> known = types.byName().keySet();
            return refuse(ProblemCode.TYPE_UNKNOWN, file, name.type(),
                    Suggestion.closest(name.type(), known).or(() -> named(name.type(), types))
                            .orElse(String.join(", ", known)));
        }
        return DocumentReader.read(file, name, type.get(), version(name, content.get().language()), markdown,
                attachments.getOrDefault(name.toString(), new Attachments(name.toString(), new TreeMap<>())));
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

    private DocumentReader.Version version(RecordName name, Language language) {
        boolean original = written.get(name).stream().min(Comparator.naturalOrder()).filter(language::equals).isPresent();
        return new DocumentReader.Version(language, original, snapshots.of(name, language));
    }

    /** Counts of earlier days, {@code coverage/2026-11-21.csv}, are no records either. */
    private static boolean isNoRecord(String path) {
        return NO_RECORDS.contains(path) || path.startsWith("coverage/") && path.endsWith(".csv");
    }

    private static Outcome<Optional<Document>> refuse(ProblemCode code, SourceFile file, Object... arguments) {
        return new Outcome<>(Optional.empty(), List.of(Problem.of(code, Place.file(file.path()), arguments)));
    }

    /** Files in a record's own folder, {@code service/poradna/foto.jpg}, belong to the record. */
    private static boolean isAttachment(String path) {
        return path.indexOf('/') != path.lastIndexOf('/');
    }

    /** The files of all records' folders, by the folders. */
    private static Map<String, Attachments> attachments(SortedMap<String, SourceFile> content) {
        Map<String, SortedMap<String, SourceFile>> folders = new TreeMap<>();
        content.forEach((path, file) -> {
            int folder = path.indexOf('/', path.indexOf('/') + 1);
            if (isAttachment(path) && !Snapshot.isMeant(path)) {
                folders.computeIfAbsent(path.substring(0, folder), name -> new TreeMap<>())
                        .put(path.substring(folder + 1), file);
            }
        });
        Map<String, Attachments> attachments = new TreeMap<>();
        folders.forEach((folder, files) -> attachments.put(folder, new Attachments(folder, files)));
        return attachments;
    }

    /** A file whose language is misspelt is taken for the Czech one, so that its translation is not taken for the original. */
    private static Map<RecordName, Set<Language>> written(SortedMap<String, SourceFile> content) {
        Map<RecordName, Set<Language>> written = new TreeMap<>();
        content.keySet().forEach(path -> ContentPath.of(path)
                .or(() -> ContentPath.misspelt(path))
                .ifPresent(found -> written.computeIfAbsent(found.name(), name -> EnumSet.noneOf(Language.class))
                        .add(found.language())));
        return written;
    }
}
