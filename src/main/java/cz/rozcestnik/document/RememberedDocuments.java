package cz.rozcestnik.document;

import cz.rozcestnik.model.Types;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents with all that they were read from, so that later only what is different is read again.
 *
 * <p>What comes of a file depends on its path and bytes, the model, which other files there are of the record, the files
 * in its folder, and what its original said when it was translated; where all that is the same, the document is.
 */
public final class RememberedDocuments {
    /** Nothing was read yet. */
    public static final RememberedDocuments NONE = new RememberedDocuments(new Types(new TreeMap<>()),
            Collections.emptySortedMap(), ContentFolder.NONE, Collections.emptySortedSet());

    private final Types types;
    private final SortedMap<String, SourceFile> content;
    private final ContentFolder folder;
    private final SortedSet<String> changed;
    private final SortedMap<String, Document> read = new TreeMap<>();
    /** What is wrong with files, also those of which nothing could be read. */
    private final SortedMap<String, List<Problem>> told = new TreeMap<>();

    private RememberedDocuments(Types types, SortedMap<String, SourceFile> content, ContentFolder folder, SortedSet<String> changed) {
        this.types = types;
        this.content = content;
        this.folder = folder;
        this.changed = changed;
    }

    /** Reads a folder of content by its paths, side by side; documents are taken over from here where they cannot differ. */
    public RememberedDocuments reading(SortedMap<String, SourceFile> now, Types model) {
        SortedSet<String> differing = SourceTree.differing(content, now);
        Optional<ContentFolder> known = folder.after(differing, content, now);
        ContentFolder around = known.orElseGet(() -> ContentFolder.of(now));
        RememberedDocuments documents = new RememberedDocuments(model, now, around, differing);
        Set<String> again = new TreeSet<>(model == types ? differing : now.keySet());
        if (model == types) {
            documents.read.putAll(read);
            documents.told.putAll(told);
            Stream<String> doubtful = known.isEmpty() ? now.keySet().stream() : differing.stream().flatMap(path -> beside(path, now));
            doubtful.filter(path -> (read.containsKey(path) || told.containsKey(path)) && !tellSame(around, path)).forEach(again::add);
        }
        documents.read(again);
        return documents;
    }

    /** Returns the paths of the files of a record of which one is at a path. */
    private static Stream<String> beside(String path, SortedMap<String, SourceFile> content) {
        return ContentFolder.meant(path).stream().flatMap(file -> content.subMap(file.name() + ".", file.name() + "/").keySet().stream());
    }

    private void read(Set<String> again) {
        again.forEach(read::remove);
        again.forEach(told::remove);
        DocumentsReader reader = new DocumentsReader(types, folder);
        List<String> asked = again.stream().filter(path -> ContentFolder.isRecord(path) && content.containsKey(path)).toList();
        List<Outcome<Optional<Document>>> fresh = Parallel.each(asked, path -> reader.read(path, content.get(path)));
        IntStream.range(0, asked.size()).forEach(i -> keep(asked.get(i), fresh.get(i)));
    }

    private void keep(String path, Outcome<Optional<Document>> file) {
        file.value().ifPresent(document -> read.put(path, document));
        if (file.value().isEmpty() || !file.problems().isEmpty()) {
            told.put(path, file.problems());
        }
    }

    /** Returns the documents, in the order of their paths; a file that is broken is told and left out. */
    public Outcome<Documents> documents() {
        Problems problems = new Problems();
        problems.keep(folder.snapshots());
        problems.addAll(folder.strays(content));
        told.values().forEach(problems::addAll);
        return problems.with(new Documents(List.copyOf(read.values()), folder.written()));
    }

    /** Returns the document of a file, by its path in the folder of content, where it could be read. */
    public Optional<Document> at(String path) {
        return Optional.ofNullable(read.get(path));
    }

    /** Returns the paths at which the folder of content is not as it was when it was read before; all of them where it was not. */
    public SortedSet<String> changed() {
        return changed;
    }

    private boolean tellSame(ContentFolder now, String path) {
        return ContentPath.of(path).filter(file -> !now.version(file).equals(folder.version(file))
                || !SourceTree.differing(now.attachments(file.name()).files(), folder.attachments(file.name()).files()).isEmpty())
                .isEmpty();
    }
}
