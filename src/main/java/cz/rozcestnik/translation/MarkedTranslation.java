package cz.rozcestnik.translation;

import cz.rozcestnik.source.SourceText;
import cz.rozcestnik.source.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file of a translation with what has changed in its original as comments over its fields.
 *
 * <p>The comments are lines that start with {@value #MARK}, like the earlier texts in files of gettext. Marking a file
 * again replaces them, and confirming it takes them away.
 */
public final class MarkedTranslation {
    static final String MARK = "#| ";

    private MarkedTranslation() {
    }

    /**
     * Returns a readable file with comments over its fields; those of fields that it does not have, and of the text
     * below the fields, stand at the end of the front matter.
     *
     * @param text     the file as it was read
     * @param written  the file as it is on the disk, with its byte order mark and line ends
     * @param comments lines, by the name of the field
     */
    public static String of(SourceText text, String written, Map<String, List<String>> comments) {
        OriginalFile file = OriginalFile.of(text);
        List<String> lines = new ArrayList<>(lines(written));
        String end = lines.get(0).endsWith("\r\n") ? "\r\n" : lines.get(0).endsWith("\r") ? "\r" : "\n";
        Map<Integer, StringBuilder> blocks = new TreeMap<>(Comparator.reverseOrder());
        comments.forEach((name, comment) -> {
            Optional<YamlNode.Entry> entry = file.fields().entry(name);
            int at = entry.map(found -> found.keyPlace().line() - 1).filter(line -> line > 0).orElse(file.fence());
            comment.forEach(line -> blocks.computeIfAbsent(at, index -> new StringBuilder())
                    .append((MARK + line).stripTrailing()).append(end));
        });
        for (int line = file.fence(); line > 0; line--) {
            boolean old = line < file.fence() && isMark(lines.get(line));
            if (old) {
                lines.remove(line);
            }
            if (blocks.containsKey(line)) {
                lines.add(line, blocks.get(line).toString());
            }
        }
        return String.join("", lines);
    }

    /** Returns whether a line of the front matter is such a comment. */
    static boolean isMark(String line) {
        return line.startsWith(MARK.strip());
    }

    /** Returns lines with their ends; in every charset that knows ASCII these are the same bytes. */
    static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
    }
}
