package cz.rozcestnik.command;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.ForeignFolderException;
import cz.rozcestnik.problem.Suggestion;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands arguments, runs the command they name, and tells how it ended. */
final class CommandLineInterface {
    private static final String MESSAGES = "--messages";

    private final PrintStream out;
    private final PrintStream err;

    CommandLineInterface(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        CommandTexts texts = CommandTexts.in(language(arguments));
        Terminal terminal = new Terminal(out, err, texts);
        CommandLine commands = new CommandLine(new RootCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .setResourceBundle(texts.bundle())
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((exception, given) -> wrongUse(exception, terminal))
                .setExecutionExceptionHandler((exception, line, parsed) -> failed(exception, terminal))
                .setOut(new java.io.PrintWriter(out, true))
                .setErr(new java.io.PrintWriter(err, true));
        try {
            return commands.execute(arguments);
        } catch (Error fault) {
            return fault(fault, terminal);
        }
    }

    private static Language language(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        int at = all.indexOf(MESSAGES);
        Optional<String> code = at >= 0 && at + 1 < all.size()
                ? Optional.of(all.get(at + 1))
                : all.stream().filter(argument -> argument.startsWith(MESSAGES + "="))
                        .map(argument -> argument.substring(MESSAGES.length() + 1)).findFirst();
        return code.flatMap(Language::of).orElse(Language.CS);
    }

    private static int wrongUse(ParameterException exception, Terminal terminal) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            Optional<String> meant = Suggestion.closest(word, known(command));
            if (meant.isPresent()) {
                terminal.tell("use.unknown.suggested", word, meant.get());
            } else {
                terminal.tell("use.unknown", word);
            }
        } else if (exception instanceof MissingParameterException missing) {
            String names = String.join(", ", missing.getMissing().stream().map(CommandLineInterface::shown).toList());
            terminal.tell("use.missing", names);
        } else {
            terminal.tell("use.value", String.valueOf(exception.getValue()),
                    exception.getArgSpec() == null ? "" : exception.getArgSpec().paramLabel());
        }
        terminal.tell("use.help", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_USE;
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> known(CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        known.addAll(command.getCommandSpec().optionsMap().keySet());
        return known;
    }

    private static int failed(Exception exception, Terminal terminal) {
        Exception cause = exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
        if (cause instanceof ForeignFolderException foreign) {
            terminal.tell("machine.foreign", foreign.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (cause instanceof IOException refusal) {
            terminal.tell("machine.refused", reason(refusal));
            return ExitCode.MACHINE;
        }
        return fault(cause, terminal);
    }

    private static int fault(Throwable cause, Terminal terminal) {
        terminal.tell("fault", System.getProperty("java.version"), System.getProperty("os.name"));
        terminal.stackTrace(cause);
        return ExitCode.FAULT;
    }

    private static String reason(IOException refusal) {
        return refusal instanceof FileSystemException file
                ? file.getClass().getSimpleName() + ": " + file.getMessage()
                : String.valueOf(refusal.getMessage());
    }
}
