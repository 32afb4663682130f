package cz.rozcestnik.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: it tells what commands there are. */
@Command(name = "rozcestnik", mixinStandardHelpOptions = false, sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help", scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--messages", paramLabel = "cs|en", descriptionKey = "messages",
            scope = CommandLine.ScopeType.INHERIT)
    private String messages;

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.result(spec.commandLine().getUsageMessage());
        return ExitCode.DONE;
    }
}
