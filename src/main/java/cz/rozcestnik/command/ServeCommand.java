package cz.rozcestnik.command;

import cz.rozcestnik.bake.Bakery;
import cz.rozcestnik.preview.LivePreview;
import cz.rozcestnik.preview.PreviewTexts;
import cz.rozcestnik.preview.Rebuilt;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Severity;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site on this machine and keeps what is shown up to date with its files, until it is ended. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int PORTS = 65_535;

    private final Terminal terminal;
    private List<Problem> told = List.of();

    @Mixin
    private SiteArguments site = new SiteArguments();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = 4080;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!site.areUsable(terminal)) {
            return ExitCode.WRONG_USE;
        }
        if (port < 0 || port > PORTS) {
            terminal.tell("use.value", String.valueOf(port), "0…" + PORTS);
            return ExitCode.WRONG_USE;
        }
        PreviewTexts texts = PreviewTexts.in(terminal.language());
        try (LivePreview preview = LivePreview.open(port,
                address -> new Bakery(site.folder(), site.previews(address)), texts)) {
            terminal.tell("serve.open", preview.address());
            preview.run(this::tell);
            return ExitCode.DONE;
        } catch (BindException refused) {
            terminal.tell(refusal(refused), String.valueOf(port), String.valueOf(other(port)));
            return ExitCode.MACHINE;
        }
    }

    /** Returns a port to try in place of one that is taken. */
    static int other(int port) {
        return port < PORTS ? port + 1 : port - 1;
    }

    /** Java knows one exception for a port that another program has and one that this account may not have. */
    static String refusal(BindException refused) {
        String reason = String.valueOf(refused.getMessage());
        return reason.contains("Permission denied") ? "serve.denied" : "serve.taken";
    }

    private void tellWhatIsShown(Rebuilt rebuilt) {
        if (rebuilt.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            terminal.tell("serve.waits");
        } else {
            terminal.tell("serve.built", rebuilt.changed());
        }
    }

    /** Tells a problem once, as long as it stays. */
    private synchronized void tell(Rebuilt rebuilt) {
        rebuilt.failure().ifPresentOrElse(failure -> CommandLineInterface.failed(failure, terminal), () -> {
            List<Problem> fresh = rebuilt.problems().stream().filter(problem -> !told.contains(problem)).toList();
            told = rebuilt.problems();
            terminal.tell(fresh, false);
            terminal.count(rebuilt.problems());
            tellWhatIsShown(rebuilt);
        });
    }
}
