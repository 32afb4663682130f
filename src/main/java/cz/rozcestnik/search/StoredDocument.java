package cz.rozcestnik.search;

/**
 * What results show of a record.
 *
 * @param path    of its page, relative to the root of the site
 * @param title   its title
 * @param summary its summary, empty if it has none
 * @param type    its type, as people call it
 * @param text    the beginning of its text, for snippets
 */
public record StoredDocument(String path, String title, String summary, String type, String text) {
    static StoredDocument read(BinaryReader in) {
        return new StoredDocument(
                in.readString(), in.readString(), in.readString(), in.readString(), in.readString());
    }

    void write(BinaryWriter out) {
        out.writeString(path);
        out.writeString(title);
        out.writeString(summary);
        out.writeString(type);
        out.writeString(text);
    }
}
