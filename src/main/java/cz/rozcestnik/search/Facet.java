package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A property to filter results by.
 *
 * @param name       what filters call it, such as {@code type}
 * @param values     its values
 * @param byDocument the places in {@code values} of each document's values
 */
public record Facet(String name, List<String> values, List<List<Integer>> byDocument) {
    static Facet read(BinaryReader in, int documents) {
        String name = in.readString();
        int count = in.readCount();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(in.readString());
        }
        List<List<Integer>> byDocument = new ArrayList<>();
        for (int document = 0; document < documents; document++) {
            int size = in.readCount();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int place = in.readInt();
                if (place < 0 || place >= count) {
                    throw new DamagedShardException("unknown value");
                }
                places.add(place);
            }
            byDocument.add(places);
        }
        return new Facet(name, values, byDocument);
    }

    void write(BinaryWriter out) {
        out.writeString(name);
        out.writeInt(values.size());
        for (String value : values) {
            out.writeString(value);
        }
        for (List<Integer> places : byDocument) {
            out.writeInt(places.size());
            for (int place : places) {
                out.writeInt(place);
            }
        }
    }

    /** Adds how many of the documents have each value. */
    void count(List<Ranker.Ranked> ranked, List<SearchResults.FacetCount> counts) {
        int[] found = new int[values.size()];
        for (Ranker.Ranked hit : ranked) {
            for (int place : byDocument.get(hit.document())) {
                found[place]++;
            }
        }
        for (int place = 0; place < found.length; place++) {
            if (found[place] > 0) {
                counts.add(new SearchResults.FacetCount(name, values.get(place), found[place]));
            }
        }
    }

    /** Adds the values of the document. */
    void addValues(int document, List<String> to) {
        for (int place : byDocument.get(document)) {
            to.add(values.get(place));
        }
    }

    /** Whether the document has one of the values. */
    boolean has(int document, List<String> accepted) {
        for (int place : byDocument.get(document)) {
            if (accepted.contains(values.get(place))) {
                return true;
            }
        }
        return false;
    }
}
