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
        byte[] norms = norms(words.get(0), field, documentCount);
        int[] documents = new int[documentCount];
        int[] frequencies = new int[documentCount];
        int found = 0;
        for (int document = 0; document < documentCount; document++) {
            int frequency = norms[document] == 0 ? 0 : frequency(field, document);
            if (frequency > 0) {
                documents[found] = document;
                norms[found] = norms[document];
                frequencies[found++] = frequency;
            }
        }
        return new Postings(cut(documents, found), cut(frequencies, found), norms);
    }

    /** The norm of each document that has the word, which is at least 1. */
    private static byte[] norms(List<Placed> word, int field, int documentCount) {
        byte[] norms = new byte[documentCount];
        for (Placed placed : word) {
            Postings postings = placed.term().fields().get(field);
            for (int i = 0; i < postings.documentFrequency(); i++) {
                norms[postings.documents()[i]] = postings.norms()[i];
            }
        }
        return norms;
    }

    private int frequency(int field, int document) {
        int frequency = 0;
        for (int[] starts : places(words.get(0), field, document)) {
            for (int start : starts) {
                int word = 1;
                while (word < words.size() && stands(places(words.get(word), field, document), start + word)) {
                    word++;
                }
                frequency += word == words.size() ? 1 : 0;
            }
        }
        return frequency;
    }

    private static List<int[]> places(List<Placed> word, int field, int document) {
        List<int[]> places = new ArrayList<>();
        for (Placed placed : word) {
            int at = placed.term().fields().get(field).find(document);
            if (at >= 0) {
                places.add(placed.places().get(field)[at]);
            }
        }
        return places;
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
