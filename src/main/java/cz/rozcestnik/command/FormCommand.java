package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.FormOptions;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.publish.form.FormPublisher;
import cz.rozcestnik.publish.form.Repository;
import cz.rozcestnik.source.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the browser form in which editors write records. */
@Command(name = "form", sortOptions = false)
final class FormCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Option(names = "--editor", paramLabel = "DIR", descriptionKey = "editor")
    private Path editor;

    @Option(names = "--repository", paramLabel = "gitlab:OWNER/NAME", descriptionKey = "repository")
    private String repository = "";

    @Option(names = "--branch", paramLabel = "NAME", descriptionKey = "branch")
    private String branch = "main";

    @Option(names = "--application", paramLabel = "ID", descriptionKey = "application")
    private String application = "";

    FormCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!site.areUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        Path unpacked = editor == null ? site.folder().resolve("target/npm/package") : editor.toAbsolutePath().normalize();
        if (!Files.isRegularFile(unpacked.resolve(FormPublisher.EDITOR_ENTRY))) {
            terminal.tell("use.no-editor", unpacked);
            return ExitCode.WRONG_USE;
        }
        Optional<Repository> target = Repository.of(repository, branch, Optional.of(application).filter(id -> !id.isEmpty()));
        if (target.isEmpty() && !repository.isEmpty()) {
            terminal.tell("use.value", repository, "github|gitlab|gitea:OWNER/NAME");
            return ExitCode.WRONG_USE;
        }
        if (branch.isBlank()) {
            terminal.tell("use.value", branch, "NAME");
            return ExitCode.WRONG_USE;
        }
        return make(unpacked, target);
    }

    private int make(Path unpacked, Optional<Repository> target) throws IOException {
        FormOptions options = new FormOptions(terminal.language(), target, TreeReader.files(unpacked).value());
        Outcome<Path> made = new Bakery(site.folder(), new SiteBuild(site.options(Optional.empty()))).form(options);
        terminal.tell(made.problems(), false);
        if (made.failed()) {
            terminal.count(made.problems());
            terminal.tell("form.stopped");
            return ExitCode.PROBLEMS;
        }
        terminal.tell("form.done", made.value());
        if (target.isEmpty()) {
            terminal.tell("form.trial");
        }
        return ExitCode.DONE;
    }
}
