package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemFormat;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells all that is wrong in a site, and publishes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Option(names = "--format", paramLabel = "text|json|github", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ProblemFormat> wanted = ProblemFormat.of(format);
        if (wanted.isEmpty()) {
            terminal.tell("use.value", format, "text|json|github");
            return ExitCode.WRONG_USE;
        }
        if (!site.areUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        Outcome<Publication> checked = new Bakery(site.folder(), new SiteBuild(site.options())).check();
        terminal.result(terminal.write(checked.problems(), wanted.get(), all));
        terminal.count(checked.problems());
        return checked.failed() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
