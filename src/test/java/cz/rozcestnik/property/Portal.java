package cz.rozcestnik.property;

import cz.rozcestnik.check.Checks;
import cz.rozcestnik.check.SoundTexts;
import cz.rozcestnik.document.Document;
import cz.rozcestnik.document.DocumentReader;
import cz.rozcestnik.document.Documents;
import cz.rozcestnik.document.DocumentsReader;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.markdown.MarkdownParser;
import cz.rozcestnik.model.Attachments;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.SettingsReader;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.site.SiteAssembly;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The real portal of this repository, read once, in which one content file at a time is written anew.
 *
 * <p>Around the file stand the records that it names, as the portal has them, so that its references and links lead
 * somewhere; the others are left out, since nothing in the file depends on them.
 */
final class Portal implements Editing {
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-11-21T08:00");
    private static final String VOCABULARY = "plain-language.yaml";

    /** The portal of this repository. */
    static final Portal REAL = read();

    private final SourceTree sources;
    private final Types types;
    private final SiteSettings settings;
    private final Documents documents;
    private final MarkdownParser markdown = new MarkdownParser();

    private Portal(SourceTree sources) {
        this.sources = sources;
        this.types = TypesReader.read(sources).value();
        this.settings = SettingsReader.read(sources.content()).value();
        this.documents = DocumentsReader.read(sources.content(), types).value();
    }

    private static Portal read() {
        try {
            return new Portal(TreeReader.read(SiteFolder.of(Path.of(""))).value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the paths of all records' files in the folder of content, such as {@code service/poradna.cs.md}. */
    List<String> files() {
        return documents.read().stream().map(document -> inContent(document.path())).toList();
    }

    /** Returns the paths of the files of published records: what is still a draft is not checked among the others. */
    List<String> published() {
        Site site = SiteAssembly.assemble(settings, types, documents, CLOCK);
        return documents.read().stream().filter(document -> site.records().containsKey(document.name()))
                .map(document -> inContent(document.path())).toList();
    }

    /** Returns a file as it is. */
    SourceFile file(String path) {
        return sources.content().get(path);
    }

    @Override
    public Edited edit(SourceFile file) {
        Document before = documents.read().stream().filter(document -> document.path().equals(file.path())).findFirst().orElseThrow();
        Outcome<Optional<Document>> read = DocumentReader.read(file, before.name(), types,
                new DocumentReader.Version(before.language(), isOriginal(before), before.origin()), markdown,
                new Attachments(before.name().toString(), new TreeMap<>()));
        List<Document> around = new ArrayList<>(neighbours(before, new String(file.bytes(), StandardCharsets.UTF_8)));
        read.value().ifPresent(around::add);
        Site site = SiteAssembly.assemble(settings, types, new Documents(around, documents.written()), CLOCK);
        SortedMap<String, SourceFile> checked = new TreeMap<>(Map.of(inContent(file.path()), file, VOCABULARY, file(VOCABULARY)));
        List<Problem> problems = new ArrayList<>(read.problems());
        Checks.findings(site, checked, SoundTexts.NONE).problems().stream().filter(problem -> problem.place().file().equals(file.path())).forEach(problems::add);
        return new Edited(read.value().isPresent(), problems.stream().distinct().sorted().toList());
    }

    private boolean isOriginal(Document document) {
        RecordName name = document.name();
        return documents.written().get(name).stream().min(Language::compareTo).orElseThrow() == document.language();
    }

    private List<Document> neighbours(Document edited, String text) {
        return documents.read().stream()
                .filter(document -> !document.path().equals(edited.path()))
                .filter(document -> document.name().equals(edited.name()) || text.contains(document.name().name()))
                .toList();
    }

    private static String inContent(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
