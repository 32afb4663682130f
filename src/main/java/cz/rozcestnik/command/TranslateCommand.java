package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.BuildOptions;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Value;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Severity;
import cz.rozcestnik.problem.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares a translation, shows what changed in its original since, and takes note that it is up to date again. */
@Command(name = "translate", sortOptions = false)
final class TranslateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TYPE/NAME", descriptionKey = "record")
    private String record;

    @Parameters(index = "1", paramLabel = "cs|en", descriptionKey = "into")
    private String language;

    @Option(names = "--confirm", descriptionKey = "confirm")
    private boolean confirm;

    @Option(names = "--mark", descriptionKey = "mark")
    private boolean mark;

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private Path folder = Path.of("");

    TranslateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path site = folder.toAbsolutePath().normalize();
        Optional<Language> into = Language.of(language);
        int slash = record.indexOf('/');
        if (into.isEmpty() || slash < 1) {
            terminal.tell("use.value", into.isEmpty() ? language : record, into.isEmpty() ? "cs|en" : "TYPE/NAME");
            return ExitCode.WRONG_USE;
        }
        if (!SiteArguments.isThere(site, terminal)) {
            return ExitCode.WRONG_USE;
        }
        BuildOptions options = new BuildOptions(Optional.empty(), Optional.empty(), LocalDateTime.now(Value.Moment.ZONE));
        Bakery bakery = new Bakery(site, new SiteBuild(options));
        if (!SiteArguments.hasContent(bakery, terminal)) {
            return ExitCode.WRONG_USE;
        }
        Outcome<CheckedSite> checked = bakery.read();
        RecordName name = new RecordName(record.substring(0, slash), record.substring(slash + 1));
        if (!checked.value().documents().written().containsKey(name)) {
            return unknown(checked.value());
        }
        List<Problem> errors = errors(checked, name);
        if (!errors.isEmpty()) {
            terminal.tell(errors, false);
            return ExitCode.PROBLEMS;
        }
        TranslationFiles files = new TranslationFiles(site, bakery.content(), bakery.charset(), name, into.get());
        TranslationTask task = new TranslationTask(terminal, checked.value(), files);
        return confirm ? task.confirm() : task.prepareOrShow(mark);
    }

    private int unknown(CheckedSite site) {
        List<String> known = site.documents().written().keySet().stream().map(RecordName::toString).sorted().toList();
        Suggestion.closest(record, known).ifPresentOrElse(
                meant -> terminal.tell("use.no-record.suggested", record, meant),
                () -> terminal.tell("use.no-record", record));
        return ExitCode.WRONG_USE;
    }

    /** The errors in the files of the record; where none of them could be read, all errors, one of which is to blame. */
    private static List<Problem> errors(Outcome<CheckedSite> checked, RecordName name) {
        List<Problem> errors = checked.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        boolean readable = checked.value().documents().read().stream().anyMatch(document -> document.name().equals(name));
        return readable
                ? errors.stream().filter(problem -> problem.place().file().contains("/" + name + ".")).toList()
                : errors;
    }
}
