package cz.rozcestnik.command;

import cz.rozcestnik.bake.Baked;
import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the site and publishes it into a folder. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!site.areUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        Outcome<Baked> baked = new Bakery(site.folder(), new SiteBuild(site.options())).bake(Optional.ofNullable(output));
        terminal.tell(baked.problems());
        if (!baked.problems().isEmpty()) {
            terminal.count(baked.problems());
        }
        if (baked.failed()) {
            terminal.tell("build.stopped");
            return ExitCode.PROBLEMS;
        }
        terminal.tell("build.done", baked.value().folder(), baked.value().files(), baked.value().written());
        return ExitCode.DONE;
    }
}
