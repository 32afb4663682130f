package cz.rozcestnik.model;

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

    /** Returns the ending of the name in lower case, such as {@code pdf}; empty where it has none. */
    public String format() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
