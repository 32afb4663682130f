package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What results show of a record.
 *
 * @param path     of its page, relative to the root of the site
 * @param title    its title
 * @param summary  its summary, empty if it has none
 * @param type     its type, as people call it
 * @param text     the beginning of its text, for snippets
 * @param regions  the titles of its regions
 * @param standing how far it can be relied on
 */
public record StoredDocument(String path, String title, String summary, String type, String text, List<String> regions,
        Standing standing) {
    /**
     * How far a record can be relied on.
     *
     * @param verified  the day on which its facts were verified (ISO 8601); empty if it does not say
     * @param freshness {@code fresh}, {@code due}, {@code overdue} or {@code far-overdue}; empty without the day; {@link #OVER} once its last day is past
     * @param closed    how people say that it is closed, ended or cancelled; empty if it goes on
     */
    public record Standing(String verified, String freshness, String closed) {
        /** The freshness of what is over: nobody need verify it any more. */
        public static final String OVER = "over";
        /** Of a record that says nothing of it. */
        public static final Standing UNKNOWN = new Standing("", "", "");
    }

    static StoredDocument read(BinaryReader in) {
        return new StoredDocument(
                in.readString(), in.readString(), in.readString(), in.readString(), in.readString(), strings(in),
                new Standing(in.readString(), in.readString(), in.readString()));
    }

    private static List<String> strings(BinaryReader in) {
        List<String> strings = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            strings.add(in.readString());
        }
        return strings;
    }

    void write(BinaryWriter out) {
        out.writeString(path);
        out.writeString(title);
        out.writeString(summary);
        out.writeString(type);
        out.writeString(text);
        out.writeInt(regions.size());
        regions.forEach(out::writeString);
        out.writeString(standing.verified());
        out.writeString(standing.freshness());
        out.writeString(standing.closed());
    }
}
