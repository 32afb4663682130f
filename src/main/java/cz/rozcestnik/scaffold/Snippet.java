package cz.rozcestnik.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of YAML as a person would write it.
 *
 * @param lines the value's lines; a value of one line stands behind its key, others stand below it
 */
record Snippet(List<String> lines) {
    private static final String BLOCK = "|";
    private static final String INDENT = "  ";
    private static final String SPECIAL = "-?:,[]{}#&*!|>'\"%@`";

    /** Keeps a copy, with spaces as a keyboard writes them. */
    Snippet {
        lines = lines.stream().map(Snippet::typed).toList();
    }

    /** Returns a text without the spaces that only typography puts in. */
    static String typed(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** Returns YAML as it stands. */
    static Snippet raw(String yaml) {
        return new Snippet(yaml.strip().lines().toList());
    }

    /** Returns the value of a field that is written out with its key. */
    static Snippet ofField(String written) {
        String first = written.lines().findFirst().orElse("");
        String value = first.substring(first.indexOf(':') + 1).strip();
        List<String> rest = written.lines().skip(1).toList();
        if (rest.isEmpty()) {
            return raw(value);
        }
        return value.equals(BLOCK)
                ? new Snippet(Stream.concat(Stream.of(BLOCK), rest.stream()).toList())
                : new Snippet(rest.stream().map(line -> line.substring(INDENT.length())).toList());
    }

    /** Returns one line of text, in quotes where YAML would take it for something else. */
    static Snippet text(String text) {
        boolean plain = SPECIAL.indexOf(text.charAt(0)) < 0 && !text.contains(": ") && !text.contains(" #")
                && !text.endsWith(":");
        return new Snippet(List.of(plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'));
    }

    /** Returns text of several lines. */
    static Snippet block(String text) {
        List<String> lines = new ArrayList<>(List.of(BLOCK));
        text.strip().lines().forEach(line -> lines.add(line.isEmpty() ? line : INDENT + line));
        return new Snippet(lines);
    }

    /** Returns a list: in brackets where all items are single words, else each on a line of its own. */
    static Snippet list(List<Snippet> items) {
        if (items.stream().allMatch(Snippet::isWord)) {
            return new Snippet(List.of("[" + String.join(", ", items.stream().map(item -> item.lines.get(0)).toList()) + "]"));
        }
        List<String> lines = new ArrayList<>();
        for (Snippet item : items) {
            lines.add("- " + item.lines.get(0));
            item.lines.stream().skip(1).map(line -> INDENT + line).forEach(lines::add);
        }
        return new Snippet(lines);
    }

    /** Returns the lines of a key with this value. */
    List<String> under(String key) {
        String first = lines.get(0);
        List<String> all = new ArrayList<>();
        if (lines.size() == 1 && !isBelow(first)) {
            return List.of(key + ": " + first);
        }
        boolean block = first.equals(BLOCK);
        all.add(key + (block ? ": " + first : ":"));
        lines.stream().skip(block ? 1 : 0).map(line -> block || line.isEmpty() ? line : INDENT + line).forEach(all::add);
        return all;
    }

    private static boolean isBelow(String line) {
        return line.startsWith("- ");
    }

    private boolean isWord() {
        return lines.size() == 1 && lines.get(0).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
