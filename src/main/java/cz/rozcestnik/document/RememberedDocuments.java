package cz.rozcestnik.document;

import cz.rozcestnik.model.Types;
import cz.rozcestnik.parallel.Parallel;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Documents with all that they were read from, so that later only what is different is read again.
 *
 * <p>What comes of a file depends on its path and bytes, the model, which other files there are of the record, the files
 * in its folder, and what its original said when it was translated; where all that is the same, the document is.
 */
public final class RememberedDocuments {
    /** Nothing was read yet. */
    public static final RememberedDocuments NONE = new RememberedDocuments(new Types(new TreeMap<>()),
            Collections.emptySortedMap(), ContentFolder.NONE, Collections.emptySortedMap());

    private final Types types;
    private final SortedMap<String, SourceFile> content;
    private final ContentFolder folder;
    private final SortedMap<String, Outcome<Optional<Document>>> read;

    private RememberedDocuments(Types types, SortedMap<String, SourceFile> content, ContentFolder folder,
            SortedMap<String, Outcome<Optional<Document>>> read) {
        this.types = types;
        this.content = content;
        this.folder = folder;
        this.read = read;
    }

    /** Reads a folder of content by its paths, side by side; documents are taken over from here where they cannot differ. */
    public RememberedDocuments reading(SortedMap<String, SourceFile> now, Types model) {
        SortedSet<String> differing = SourceTree.differing(content, now);
        boolean sameFiles = differing.stream().allMatch(path ->
                ContentFolder.isRecord(path) && content.containsKey(path) && now.containsKey(path));
        ContentFolder around = sameFiles && !content.isEmpty() ? folder : ContentFolder.of(now);
        SortedMap<String, Outcome<Optional<Document>>> kept = new TreeMap<>(model == types ? read : Collections.emptySortedMap());
        differing.forEach(kept::remove);
        if (around != folder) {
            kept.keySet().removeIf(path -> !tellSame(around, path));
        }
        DocumentsReader reader = new DocumentsReader(model, around);
        Collection<String> asked = around == folder && model == types ? differing : now.keySet();
        List<String> unread = asked.stream().filter(path -> ContentFolder.isRecord(path) && !kept.containsKey(path)).toList();
        List<Outcome<Optional<Document>>> documents = Parallel.each(unread, path -> reader.read(path, now.get(path)));
        IntStream.range(0, unread.size()).forEach(i -> kept.put(unread.get(i), documents.get(i)));
        return new RememberedDocuments(model, now, around, kept);
    }

    /** Returns the documents, in the order of their paths; a file that is broken is told and left out. */
    public Outcome<Documents> documents() {
        Problems problems = new Problems();
        problems.keep(folder.snapshots());
        List<Document> documents = problems.keep(Outcome.all(read.values())).stream().flatMap(Optional::stream).toList();
        return problems.with(new Documents(documents, folder.written()));
    }

    private boolean tellSame(ContentFolder now, String path) {
        return ContentPath.of(path).filter(file -> !now.version(file).equals(folder.version(file))
                || !SourceTree.differing(now.attachments(file.name()).files(), folder.attachments(file.name()).files()).isEmpty())
                .isEmpty();
    }
}
