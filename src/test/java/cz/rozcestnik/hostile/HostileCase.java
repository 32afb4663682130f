package cz.rozcestnik.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of {@code src/test/hostile/cases}: what somebody puts among the content of the base site, and what becomes of it.
 *
 * <p>The first line says in a sentence what shall happen. Then stands {@code cleaned} (the site is published, and the
 * outputs hold no more than they may) or {@code refused}, and under it what the editor is told ({@code told
 * content/service/obet.cs.md:7 html-cut}) and what outputs hold or lack ({@code shows cs/sluzby/obet.html: &lt;b&gt;}).
 * A case that is much like another says {@code thorough} and is tried in that profile. After that come files, see {@link HostileFile}.
 *
 * @param name       of the file, with its folder
 * @param sentence   what shall happen
 * @param refused    whether nothing may be published
 * @param everywhere whether the case is about what stands on every page, such as settings, so that others change too
 * @param thorough   whether only the profile of that name tries it
 * @param told       places and codes of all problems that the base site has not, sorted
 * @param shows      texts that an output holds
 * @param lacks      texts that no page and no feed holds
 * @param files      what is laid over the base site
 */
record HostileCase(String name, String sentence, boolean refused, boolean everywhere, boolean thorough, List<String> told,
        List<Shown> shows, List<String> lacks, List<HostileFile> files) {
    static final Path CASES = Path.of("src/test/hostile/cases");
    private static final String FILE = "=== ";

    /** A text that the file at a path of the site holds. */
    record Shown(String path, String text) {
    }

    /** Returns the names of all cases. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).map(file -> CASES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".txt")).sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        for (String name : names()) {
            try {
                all.add(read(name));
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return List.copyOf(all);
    }

    static HostileCase read(String name) throws IOException {
        return parse(name, Files.readString(CASES.resolve(name)));
    }

    static HostileCase parse(String name, String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int first = (int) lines.stream().takeWhile(line -> !line.startsWith(FILE)).count();
        List<String> head = lines.subList(0, first);
        List<Shown> shows = starting(head, "shows ").stream().map(line -> {
            int colon = line.indexOf(": ");
            return new Shown(line.substring(0, colon), HostileText.read(line.substring(colon + 2)));
        }).toList();
        return new HostileCase(name, head.get(0), head.contains("refused"), head.contains("everywhere"), head.contains("thorough"),
                starting(head, "told "), shows, starting(head, "lacks ").stream().map(HostileText::read).toList(),
                files(lines.subList(first, lines.size())));
    }

    private static List<String> starting(List<String> head, String word) {
        return head.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length())).sorted().toList();
    }

    private static List<HostileFile> files(List<String> lines) {
        List<HostileFile> files = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).startsWith(FILE)) {
                files.add(0, HostileFile.of(lines.get(at).substring(FILE.length()), String.join("\n", body)));
                body.clear();
            } else {
                body.add(0, lines.get(at));
            }
        }
        return List.copyOf(files);
    }
}
