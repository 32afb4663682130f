package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A property to filter results by.
 *
 * @param name   what filters call it, such as {@code type}
 * @param values its values; {@link FacetShard}s say which documents have them
 */
public record Facet(String name, List<String> values) {
    static Facet read(BinaryReader in) {
        String name = in.readString();
        List<String> values = new ArrayList<>();
        for (int i = in.readCount(); i > 0; i--) {
            values.add(in.readString());
        }
        return new Facet(name, values);
    }

    void write(BinaryWriter out) {
        out.writeString(name);
        out.writeInt(values.size());
        for (String value : values) {
            out.writeString(value);
        }
    }
}
