package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an original said when it was translated into a language, kept so that people see later what has changed in it.
 *
 * <p>It is the file {@code content/_translated/<type>/<name>.<language>.md}: each translated field as text, then the
 * body. No type can have the folder's name, and nothing of it is published.
 *
 * @param name     of the record
 * @param language of the translation
 * @param texts    of the original
 */
public record Snapshot(RecordName name, Language language, Texts texts) {
    private static final String FOLDER = "_translated/";
    private static final String INDENT = "  ";

    /** Returns whether a file of the folder of content, by its path in it, is meant to be a snapshot. */
    public static boolean isMeant(String path) {
        return path.startsWith(FOLDER);
    }

    /** Returns the path in the folder of content of what a record said when it was translated into a language. */
    public static String path(RecordName name, Language language) {
        return FOLDER + name + "." + language.code() + ".md";
    }

    /** Returns the path of the snapshot in the folder of content. */
    public String path() {
        return path(name, language);
    }

    /** Returns the text of the file, led by comments for whoever opens it. */
    public String write(List<String> comments) {
        StringBuilder file = new StringBuilder("---\n");
        comments.forEach(comment -> file.append("# ").append(comment).append('\n'));
        texts.byName().forEach((field, text) -> {
            if (!field.equals(Texts.BODY)) {
                file.append(field).append(": ").append(scalar(text)).append('\n');
            }
        });
        file.append("---\n");
        texts.text(Texts.BODY).ifPresent(body -> file.append('\n').append(body).append('\n'));
        return file.toString();
    }

    /** A block where the text has lines, else a quoted line, in which YAML takes every sign as it is. */
    private static String scalar(String text) {
        boolean block = text.indexOf('\n') >= 0 && text.chars().noneMatch(Snapshot::isSpecial);
        return block
                ? "|-\n" + text.lines().map(line -> line.isEmpty() ? line : INDENT + line).collect(Collectors.joining("\n"))
                : '"' + text.chars().mapToObj(Snapshot::quoted).collect(Collectors.joining()) + '"';
    }

    private static String quoted(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return isSpecial(c) || c == '\n' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c);
    }

    /** Signs that YAML takes for the end of a line, or refuses. */
    private static boolean isSpecial(int c) {
        return c != '\n' && c != '\t' && c < ' ' || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029 || c == 0xfeff
                || c >= 0xfffe;
    }
}
