package cz.rozcestnik.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs a command in a JVM of its own and writes down what the operating system says of its memory, where it does. */
final class MeasuredRun {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {
    }

    /** Takes the file for the measurement, then the arguments of the command. */
    public static void main(String... arguments) throws IOException {
        String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
        int exitCode = Main.run(command);
        Files.writeString(Path.of(arguments[0]), Files.isReadable(STATUS) ? Files.readString(STATUS) : "");
        System.exit(exitCode);
    }
}
