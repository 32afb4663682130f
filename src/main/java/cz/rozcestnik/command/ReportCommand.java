package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.coverage.Coverage;
import cz.rozcestnik.coverage.Snapshot;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.output.SiteWriter;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.ProblemFormat;
import cz.rozcestnik.publish.report.ReportPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes out what there is to do about the content, for each office that answers for some of it. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteArguments site = new SiteArguments();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!site.areUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        Bakery bakery = new Bakery(site.folder(), new SiteBuild(site.options(Optional.empty())));
        Outcome<CheckedSite> checked = bakery.read();
        if (checked.failed()) {
            terminal.tell(checked.problems(), false);
            terminal.count(checked.problems());
            terminal.tell("report.stopped");
            return ExitCode.PROBLEMS;
        }
        Outcome<List<Output>> report = ReportPublisher.publish(checked.value().site(), terminal.language());
        if (report.failed()) {
            throw new IllegalStateException(terminal.write(report.problems(), ProblemFormat.TEXT, true));
        }
        Path folder = site.places().report();
        SiteWriter.publish(folder, report.value());
        terminal.tell("report.done", folder.resolve("index.html"));
        keepCounts(checked.value(), bakery.content());
        return ExitCode.DONE;
    }

    /** Keeps what is counted today among the content, where it is not what was counted last, so that pages show changes. */
    private void keepCounts(CheckedSite checked, Path content) throws IOException {
        Snapshot snapshot = Coverage.of(checked.site()).snapshot();
        if (checked.history().lacks(snapshot)) {
            Path file = content.resolve(snapshot.path());
            Files.createDirectories(file.getParent());
            Files.write(file, snapshot.bytes());
            terminal.tell("report.counted", file);
        }
    }
}
