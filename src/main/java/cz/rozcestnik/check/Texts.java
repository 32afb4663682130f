package cz.rozcestnik.check;

import cz.rozcestnik.document.Document;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.site.Site;
import cz.rozcestnik.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all published and scheduled records fit every rule over texts; each file is read once. */
final class Texts implements Check {
    private final Map<String, SourceFile> files;
    private final List<TextRule> rules;

    /** The rules over the files of a folder of content. */
    Texts(Collection<SourceFile> files, List<TextRule> rules) {
        this.files = files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Problem> problems(Site site) {
        return documents(site).filter(document -> files.containsKey(document.path()))
                .flatMap(document -> problems(document).stream()).toList();
    }

    private List<Problem> problems(Document document) {
        ReadableText text = ReadableText.of(document, files.get(document.path()).text().value());
        return rules.stream().flatMap(rule -> rule.problems(text).stream()).toList();
    }

    /** Returns the files of all records that are or will be published, to be checked side by side. */
    static Stream<Document> documents(Site site) {
        return Stream.concat(site.records().values().stream(), site.absent().scheduled().values().stream())
                .parallel().flatMap(record -> record.versions().values().stream());
    }
}
