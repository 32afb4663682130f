package cz.rozcestnik.hostile;

import cz.rozcestnik.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes into the cases what becomes of them today, for a person to judge: run it by hand after messages have changed,
 * and read the difference. It prints what is wrong with the outputs, which no case may hold.
 */
public final class HostileRecorder {
    private HostileRecorder() {
    }

    /** Records the cases whose names start with an argument, or all. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("hostile-");
        HostileSite base = HostileSite.of(List.of(), folder.resolve("base"));
        SafeOutputs safe = new SafeOutputs(base);
        for (String name : HostileCase.names()) {
            if (arguments.length == 0 || Arrays.stream(arguments).anyMatch(name::startsWith)) {
                record(name, base, safe, folder.resolve("site"));
                Folders.delete(folder.resolve("site"));
            }
        }
        Folders.delete(folder);
    }

    private static void record(String name, HostileSite base, SafeOutputs safe, Path folder) throws IOException {
        HostileCase hostile = HostileCase.read(name);
        HostileSite site = HostileSite.of(hostile.files(), folder);
        Stream.concat(SafeMessages.faults(site.messages()).stream(), safe.faults(site).stream())
                .forEach(fault -> System.out.println(name + ": " + fault));
        Path file = HostileCase.CASES.resolve(name);
        String text = Files.readString(file);
        int head = text.indexOf("\n=== ") + 1;
        Stream<String> kept = text.substring(0, head).lines()
                .filter(line -> !line.startsWith("told ") && !line.equals("cleaned") && !line.equals("refused"));
        List<String> lines = kept.toList();
        StringBuilder written = new StringBuilder(lines.get(0)).append("\n\n").append(site.published() ? "cleaned\n" : "refused\n");
        site.told(base).forEach(told -> written.append("told ").append(told).append('\n'));
        lines.stream().skip(2).forEach(line -> written.append(line).append('\n'));
        Files.writeString(file, written + text.substring(head));
    }
}
