package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand one after another.
 *
 * @param words for each word the terms that may stand for it
 */
record Phrase(List<List<Placed>> words) {
    /**
     * A term and where it stands.
     *
     * @param places for each field, the places in each of its documents
     */
    record Placed(TermEntry term, List<int[][]> places) {
    }

    /** Where the phrase stands and how often, as if it were one term. */
    TermEntry match(int fieldCount, int documentCount) {
        List<Postings> fields = new ArrayList<>();
        for (int field = 0; field < fieldCount; field++) {
            fields.add(matchField(field, documentCount));
        }
        return new TermEntry("", fields);
    }

    /** All terms of all words, in their order. */
    List<TermEntry> terms() {
        List<TermEntry> terms = new ArrayList<>();
        for (List<Placed> word : words) {
            for (Placed placed : word) {
                terms.add(placed.term());
            }
        }
        return terms;
    }

    private Postings matchField(int field, int documentCount) {
        List<List<List<int[]>>> places = new ArrayList<>();
        for (List<Placed> word : words) {
            places.add(byDocument(word, field, documentCount));
        }
        int[] documents = new int[documentCount];
        int[] frequencies = new int[documentCount];
        int found = 0;
        for (int document = 0; document < documentCount; document++) {
            int frequency = frequency(places, document);
            if (frequency > 0) {
                documents[found] = document;
                frequencies[found++] = frequency;
            }
        }
        return new Postings(cut(documents, found), cut(frequencies, found));
    }

    private static List<List<int[]>> byDocument(List<Placed> word, int field, int documentCount) {
        List<List<int[]>> places = new ArrayList<>();
        for (int document = 0; document < documentCount; document++) {
            places.add(new ArrayList<>());
        }
        for (Placed placed : word) {
            int[] documents = placed.term().fields().get(field).documents();
            for (int i = 0; i < documents.length; i++) {
                places.get(documents[i]).add(placed.places().get(field)[i]);
            }
        }
        return places;
    }

    private static int frequency(List<List<List<int[]>>> words, int document) {
        int frequency = 0;
        for (int[] starts : words.get(0).get(document)) {
            for (int start : starts) {
                int word = 1;
                while (word < words.size() && stands(words.get(word).get(document), start + word)) {
                    word++;
                }
                frequency += word == words.size() ? 1 : 0;
            }
        }
        return frequency;
    }

    private static boolean stands(List<int[]> places, int wanted) {
        for (int[] term : places) {
            for (int place : term) {
                if (place == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] cut(int[] values, int size) {
        int[] cut = new int[size];
        for (int i = 0; i < size; i++) {
            cut[i] = values[i];
        }
        return cut;
    }
}
