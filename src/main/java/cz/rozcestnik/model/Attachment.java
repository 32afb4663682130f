package cz.rozcestnik.model;

import java.text.Normalizer;

/**
 * A file in a record's own folder.
 *
 * @param folder of the record in {@code content}, such as {@code service/poradna}
 * @param name   in that folder, such as {@code foto.jpg}
 * @param size   in bytes
 */
public record Attachment(String folder, String name, long size) {

    /** Returns the path from {@code content}. */
    public String normal() {
        return folder + "/" + name;
    }

    /** Returns whether words say no more than the name: all of it, or one that a camera or a counting person gave. */
    public boolean isCalled(String words) {
        String said = letters(words);
        String stem = letters(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        return said.equals(letters(name)) || said.equals(stem) && stem.chars().anyMatch(Character::isDigit);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the ending of the name in lower case, such as {@code pdf}; empty where it has none. */
    public String format() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
