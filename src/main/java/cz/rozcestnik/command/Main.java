package cz.rozcestnik.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The command line of Rozcestník. */
public final class Main {
    private Main() {
    }

    /** Runs a command and ends the JVM with its exit code, see {@link ExitCode}. */
    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments));
    }

    /** Runs a command, writes to the standard streams, and returns its exit code. */
    public static int run(String... arguments) {
        Charset charset = charset();
        PrintStream out = new PrintStream(new ResultStream(new FileOutputStream(FileDescriptor.out)), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        return new CommandLineInterface(out, err).run(arguments);
    }

    /** Windows consoles have a charset of their own; everything else reads UTF-8. */
    private static Charset charset() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
    }
}
