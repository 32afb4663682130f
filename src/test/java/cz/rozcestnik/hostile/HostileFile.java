package cz.rozcestnik.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a case lays over the base site.
 *
 * <pre>
 * === content/x.md            a whole file
 * === over content/x.md       fields in place of those of the base site's file, and after a line --- another body
 * === link content/x.md       a symbolic link; its target is the line below
 * === pipe content/x.md       a named pipe that nobody writes into
 * === socket content/x.md     a socket that nobody listens to
 * === bomb content/x.png      a file that the line below names, see {@link Bomb}
 * </pre>
 */
record HostileFile(Kind kind, String path, String text) {
    private static final Pattern FIELD = Pattern.compile("([a-z][a-z0-9-]*):.*", Pattern.DOTALL);

    enum Kind { WHOLE, OVER, LINK, PIPE, SOCKET, BOMB }

    static HostileFile of(String head, String text) {
        int space = head.indexOf(' ');
        Optional<Kind> kind = space < 0 ? Optional.empty() : Arrays.stream(Kind.values())
                .filter(known -> known.name().toLowerCase(java.util.Locale.ROOT).equals(head.substring(0, space))).findFirst();
        return new HostileFile(kind.orElse(Kind.WHOLE), HostileText.read(kind.isPresent() ? head.substring(space + 1) : head), text);
    }

    /** Puts the file into a copy of the base site. */
    void layInto(Path site) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        switch (kind) {
            case WHOLE -> Files.write(file, HostileText.bytes(text));
            case OVER -> Files.write(file, HostileText.bytes(over(Files.readString(file))));
            case LINK -> {
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, Path.of(HostileText.read(text.strip())));
            }
            case PIPE -> pipe(file);
            case SOCKET -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(file)).close();
            case BOMB -> Files.write(file, Bomb.of(text));
        }
    }

    /** Returns the type of record that the file is about, or of whatever stands in the folder of its name. */
    Optional<String> type() {
        String[] parts = path.split("/");
        return parts.length > 2 && parts[0].equals("content") ? Optional.of(parts[1]) : Optional.empty();
    }

    private static void pipe(Path file) throws IOException {
        Process made = new ProcessBuilder("mkfifo", file.toString()).start();
        try {
            if (made.waitFor() != 0) {
                throw new IOException("no named pipe: " + new String(made.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private String over(String base) {
        int end = base.indexOf("\n---\n", 4);
        List<String> fields = fields(base.substring(4, end + 1));
        int fence = ("\n" + text).indexOf("\n---\n");
        String written = fence < 0 ? text.stripTrailing() + "\n" : text.substring(0, fence);
        for (String field : fields(written)) {
            int at = indexOf(fields, name(field));
            if (at < 0) {
                fields.add(field);
            } else {
                fields.set(at, field);
            }
        }
        String body = fence < 0 ? base.substring(end + 5) : text.substring(fence + 4);
        return "---\n" + String.join("", fields) + "---\n" + body;
    }

    private static int indexOf(List<String> fields, String name) {
        return fields.stream().map(HostileFile::name).toList().indexOf(name);
    }

    private static String name(String field) {
        return field.substring(0, Math.max(0, field.indexOf(':')));
    }

    /** Returns the fields with all their lines, each line with its end. */
    private static List<String> fields(String yaml) {
        List<String> fields = new ArrayList<>();
        for (String line : yaml.split("(?<=\n)")) {
            if (FIELD.matcher(line).matches() || fields.isEmpty()) {
                fields.add(line);
            } else {
                fields.set(fields.size() - 1, fields.get(fields.size() - 1) + line);
            }
        }
        fields.removeIf(String::isEmpty);
        return fields;
    }
}
