package cz.rozcestnik.command;

import cz.rozcestnik.bake.BuildPlaces;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.publish.search.LuceneSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the ranking of the reference index, which browsers must give too. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--language", paramLabel = "cs|en", required = true, descriptionKey = "language")
    private String language;

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private Path folder = Path.of("");

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 10;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Language> wanted = Language.of(language);
        if (wanted.isEmpty() || limit < 1) {
            terminal.tell("use.value", wanted.isEmpty() ? language : String.valueOf(limit),
                    wanted.isEmpty() ? "cs|en" : "1…");
            return ExitCode.WRONG_USE;
        }
        Path index = new BuildPlaces(folder.toAbsolutePath().normalize()).index().resolve(wanted.get().code());
        if (!Files.isDirectory(index)) {
            terminal.tell("use.no-index", index);
            return ExitCode.WRONG_USE;
        }
        try (LuceneSearch search = LuceneSearch.open(index)) {
            int rank = 0;
            for (LuceneSearch.Hit hit : search.search(String.join(" ", words), limit).hits()) {
                rank++;
                terminal.result(rank + "\t" + hit.score() + "\t" + hit.path() + "\t" + hit.title() + "\n");
            }
        }
        return ExitCode.DONE;
    }
}
