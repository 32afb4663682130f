package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.bake.Mixed;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells all that is wrong in a site, and publishes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Mixin
    private HostOption host = new HostOption();

    @Option(names = "--format", paramLabel = "text|json|github", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--changed", paramLabel = "FILE", descriptionKey = "changed")
    private Path changed;

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
        if (!site.areUsable(terminal) || !host.isUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        if (changed != null && (Files.isDirectory(changed) || !Files.isReadable(changed))) {
            terminal.tell("use.no-file", changed);
            return ExitCode.WRONG_USE;
        }
        Outcome<Mixed> checked = new Bakery(site.folder(), new SiteBuild(site.options(host.address()))).check();
        terminal.result(terminal.write(inOrder(checked.problems()), wanted.get(), all));
        terminal.count(checked.problems());
        return checked.failed() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private List<Problem> inOrder(List<Problem> problems) throws IOException {
        Set<String> first = changed == null ? Set.of()
                : new String(Files.readAllBytes(changed), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        return problems.stream().distinct()
                .sorted(Comparator.comparing((Problem problem) -> !first.contains(problem.place().file())).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
