package cz.rozcestnik.command;

import cz.rozcestnik.bake.MisplacedOutputException;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.output.ForeignFolderException;
import cz.rozcestnik.output.LinkedFolderException;
import cz.rozcestnik.problem.Suggestion;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands arguments, runs the command they name, and tells how it ended. */
final class CommandLineInterface {
    private static final String MESSAGES = "--messages";
    /** What Java reads in place of a letter that the settings of the machine do not know. */
    private static final char UNKNOWN_LETTER = '\uFFFD';

    private final PrintStream out;
    private final PrintStream err;

    CommandLineInterface(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        Optional<String> asked = askedLanguage(arguments);
        CommandTexts texts = CommandTexts.in(asked.flatMap(Language::of).orElse(Language.CS));
        Terminal terminal = new Terminal(out, err, texts);
        if (asked.isPresent() && Language.of(asked.get()).isEmpty()) {
            terminal.tell("use.value", asked.get(), "cs|en");
            return ExitCode.WRONG_USE;
        }
        try {
            int code = commands(terminal, texts).execute(arguments);
            return out.checkError() ? lost(terminal) : code;
        } catch (Throwable fault) {
            return failed(fault, terminal);
        }
    }

    /** A program that reads half a result must not take it for all. */
    private static int lost(Terminal terminal) {
        terminal.tell("machine.lost");
        return ExitCode.MACHINE;
    }

    private CommandLine commands(Terminal terminal, CommandTexts texts) {
        return new CommandLine(new RootCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new TranslateCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new FormCommand(terminal))
                .setResourceBundle(texts.bundle())
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, CommandLineInterface::path)
                .setParameterExceptionHandler((exception, given) -> wrongUse(exception, terminal))
                .setExecutionExceptionHandler((exception, line, parsed) -> failed(exception, terminal))
                .setOut(new java.io.PrintWriter(out, true))
                .setErr(new java.io.PrintWriter(err, true));
    }

    private static Optional<String> askedLanguage(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        int at = all.indexOf(MESSAGES);
        return at >= 0 && at + 1 < all.size()
                ? Optional.of(all.get(at + 1))
                : all.stream().filter(argument -> argument.startsWith(MESSAGES + "="))
                        .map(argument -> argument.substring(MESSAGES.length() + 1)).findFirst();
    }

    /** An empty path, mostly of a script whose variable is not set, would be the folder one stands in. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("");
        }
        return Path.of(text);
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
            if (!word.startsWith("-") && !command.getCommandSpec().positionalParameters().isEmpty()) {
                terminal.tell("use.spaces");
            }
        } else if (exception instanceof MissingParameterException missing) {
            String names = String.join(", ", missing.getMissing().stream().map(CommandLineInterface::name).toList());
            terminal.tell("use.missing", names);
        } else if (exception instanceof OverwrittenOptionException twice) {
            terminal.tell("use.twice", ((OptionSpec) twice.getOverwritten()).longestName());
        } else if (String.valueOf(exception.getValue()).indexOf(UNKNOWN_LETTER) >= 0) {
            terminal.tell("machine.letters", exception.getValue());
            return ExitCode.MACHINE;
        } else {
            terminal.tell("use.value", String.valueOf(exception.getValue()), expected(exception.getArgSpec(), terminal));
        }
        terminal.tell("use.help", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_USE;
    }

    private static String expected(ArgSpec argument, Terminal terminal) {
        if (argument == null) {
            return "";
        }
        return argument.type() == int.class ? terminal.phrases().get("use.number") : argument.paramLabel();
    }

    private static List<String> known(CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        known.addAll(command.getCommandSpec().optionsMap().keySet());
        return known;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** Tells why a command failed, and returns its exit code. */
    static int failed(Throwable failure, Terminal terminal) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof ForeignFolderException foreign) {
            terminal.tell("machine.foreign", foreign.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (cause instanceof LinkedFolderException linked) {
            terminal.tell("machine.link", linked.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (cause instanceof MisplacedOutputException misplaced) {
            terminal.tell("use.output", misplaced.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (cause instanceof IOException refusal) {
            terminal.tell(MachineRefusal.of(refusal));
            return ExitCode.MACHINE;
        }
        if (cause instanceof OutOfMemoryError) {
            terminal.tell("machine.memory", Runtime.getRuntime().maxMemory() / 1024 / 1024);
            return ExitCode.MACHINE;
        }
        terminal.tell("fault", System.getProperty("java.version"), System.getProperty("os.name"));
        terminal.stackTrace(cause);
        return ExitCode.FAULT;
    }
}
