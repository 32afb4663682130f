package cz.rozcestnik.search;

import java.util.List;

/** Endings of words. */
final class Suffixes {
    private Suffixes() {
    }

    /** The word without the first of the endings that leaves enough of it, or as it is. */
    static String strip(String word, int keep, List<String> endings) {
        for (String ending : endings) {
            if (leaves(word, ending, keep)) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    static boolean leaves(String word, String ending, int keep) {
        return word.length() - ending.length() >= keep && word.endsWith(ending);
    }

    static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
